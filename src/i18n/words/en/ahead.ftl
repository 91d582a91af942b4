# What lies ahead: the week, day by day.
week-ahead-head = Your next seven days:
week-ahead-day = • { $day }: { $session }

# Heat announced.
heat-share = At { $degrees } °C the same pace costs about { $share } more, humidity not counted: slow down by as much.
heat-too-hot = At { $degrees } °C nobody runs outside: rest, or a treadmill in the cool.
heat-none = At { $degrees } °C heat changes nothing of your paces.
heat-ask = How many degrees are announced? Write for instance “{ $example }” and I give you the pace to hold.
example-heat = 34 degrees on Thursday at noon
race-soon-ask = Your race: { $race }, { $day }. Shall I note it?
