## The shape of a season: what a methodology puts into its weeks.
season-volume-same = Volume: about { $most } a week, long run up to { $long }, then a taper.
season-long-short = Your longest run will stay short for this race: caution allows no more in so few weeks. Aim to finish first, or at a later race.
reason-tune-up = a tune-up race can replace it that day
reason-magic-mile = your method’s test mile: fast, without emptying yourself, to know where you stand
reason-back-to-back = the first of two long days in a row, to get the body used to the ultra
