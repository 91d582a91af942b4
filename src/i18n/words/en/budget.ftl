command-budget = what the language model costs

budget-none = No language model is connected: nothing is spent. Everything I tell you is computed.
budget-title = The language model ({ $model }), for you:
budget-not-allowed = You have not allowed me to use it: nothing is spent without your consent.
budget-today = • today: { $read } tokens read ({ $cached }), { $written } written; { $cost }
budget-today-nothing = • today: nothing
budget-month = • this month: { $read } tokens read ({ $cached }), { $written } written; { $cost }
budget-month-nothing = • this month: nothing
budget-cached = { $share } cached
budget-cached-unknown = cached share not reported
budget-cost = cost: { $cost }, in the currency of the prices set
budget-cost-unknown = cost unknown, no price is set
budget-cost-partly = known cost: { $cost }, plus { $tokens } tokens at an unknown price
budget-left-tokens = You have { $left } of { $most } tokens left for today.
budget-left-money = You have { $left } of { $most } left for today.
budget-house = { $share } of this month’s budget, shared by everyone I coach, is used.
budget-then = When it runs out I go on by computing: sessions, plan, reviews and warnings stay the same. The daily budget comes back at midnight, the monthly one on the 1st.

budget-month-spent = (This month’s model budget is used up; I answer by computing.)
budget-turn-spent = (This answer would ask too much of the model; I answer by computing.)
