# Gels, breakfast, drink: each question has its answer.
fuel-gel-every = With gels of { $grams } g, one every { $fast } to { $slow } min: read the wrapper, not all hold the same amount.
fuel-gel-water = Take it with a little water, and start before you are hungry.
fuel-breakfast-what = What you usually eat and digest well: bread, oats, rice, a banana, jam; little fat and little fibre.
fuel-loading = For { $time } of racing, eat mostly carbohydrate over the last { $low } to { $high } hours: pasta, rice, bread, potatoes.
fuel-drink-thirst = For { $time } of running, thirst is enough unless it is hot.
fuel-drink-plan = For { $time } of running: { $low } to { $high } l an hour, in small sips, above all when it is hot.
fuel-drink-table = Up to { $time }, thirst is enough unless it is hot; beyond, { $low } to { $high } l an hour, in small sips.
fuel-salt = Beyond { $time }, or if your sweat is very salty: { $low } to { $high } mg of sodium an hour may help; it is no rule.
