# The analysis of a run: the moments that decided it, luck and skill, what if
move-good = Good move
move-doubtful = Doubtful move
move-bad = Blunder

moments-heading = The moments that decided it
moments-none = No single decision can be said to have changed the course of this run.
moments-reading = Reading your decisions again, one by one…
moment-title = Day { $day } · { $what }
moment-with = { $name }: { $what }
moment-round = { $channel } ({ $place })
moment-everywhere = everywhere
moment-study = Study ({ $purpose })
moment-fund = Budget of { $role }: { $yen }
moment-respond = Answer to the incident: “{ $choice }”
moment-end-day = Go home
moment-left-inquiry = { $name }: inquiry left for { $days ->
    [one] a day
   *[other] { $days } days
}
moment-left-complaint = { $name }: complaint left for { $days ->
    [one] a day
   *[other] { $days } days
}
moment-left-ready = { $name } talked of buying and wasn't asked for { $days ->
    [one] a day
   *[other] { $days } days
}
moment-left-incident = The day's incident was left unanswered
moment-first = First { $what }
moment-good-hand = With the time left: { $what }, and so on
moment-nothing = Nothing
moment-joint = {" "}
moment-better = Better: “{ $what }”.
moment-rather-than = Better than “{ $what }”.
moment-odds-then = The chance of an order then: { $then } (±{ $error }).
moment-odds-later = The chance of an order then: { $then }; { $contacts ->
    [one] one useful contact
   *[other] { $contacts } useful contacts
} later: { $later } (±{ $error }).
moment-odds-later-soon = The chance of an order then: { $then }; with some days between: { $later } (±{ $error }).
moment-bought = Chance of winning them as a customer: { $own }; the other way { $other } (±{ $error }).
moment-trust = Trust: { $own }; the other way { $other } (±{ $error }).
moment-cost = It cost about { $points } points (±{ $error }).
moment-gain = It gained about { $points } points (±{ $error }).
moment-alike = { $count ->
    [one] Once more in this way.
   *[other] { $count } more of this kind.
}
moment-note = { $decisions } decisions looked at, { $weighed } weighed closely: averages over { $worlds } towns that agree with all you could see, with a good hand playing on for at most 20 days. Bad luck isn't counted. ± is the range of nine cases in ten.

luck-heading = Luck and skill
luck-reading = Weighing the luck…
luck-closing = How your asks fell: { $yen }, { $points } points. The same asks give { $low } to { $high } nine times in ten.
luck-seed-kind = The town's fortune: { $points } points (±{ $error }), kinder than most.
luck-seed-harsh = The town's fortune: { $points } points (±{ $error }), harsher than most.
luck-seed-unsure = The town's fortune: { $points } points (±{ $error }); whether it was kind can't be told.
luck-without = Without either luck: { $score } points (±{ $error }).
luck-range = possible { $low }–{ $high }
luck-result = result { $score }
luck-skill = without luck of asks { $score }

what-if = What if?
what-if-empty = Nothing has been decided yet, so there is nothing to take up again.
what-if-day = Day { $day }
what-if-day-before = ← Day before
what-if-day-after = Day after →
what-if-choose = Which decision do you take up again?
what-if-instead = Instead
what-if-then = And then
what-if-then-before = as I did
what-if-then-good = a good hand
what-if-then-nurture = the nurturer
what-if-then-hasty = the hasty one
what-if-own = as it was
what-if-other = other way
what-if-parts = Day { $day }: the ways part
what-if-result = As it was: { $own }, { $ownsales } orders, { $ownscore } points → the other way: { $other }, { $othersales } orders, { $otherscore } points
what-if-dice = The same dice: luck that has nothing to do with this decision stays as it was. It is one outcome only, so luck has a part in it.
what-if-play = Play on from here

practice-button = Practise for five minutes
report-expert = Expert
report-pipeline-title = Value of the open leads by day
report-hours-title = Hours for { $purpose }
chip-revenue = Sales
chip-trust = Trust
chip-pipeline = Pipeline
chip-prospecting = ① hours
chip-nurturing = ② hours
chip-closing = ③ hours
chip-after = ④ hours
debrief-page-asks = Asks and score
debrief-page-what_if = What if?

review-title = Review of “{ $title }”
review-facts = { $player } · { $days } days · seed { $seed } · { $score } points ({ $grade })
review-facts-under-way = { $player } · { $days } days so far · seed { $seed } · { $score } points as things stand ({ $grade })
review-and = { ", " }
review-spoken = Your own word
review-well = What went well
review-change = What you would change
review-words = In your words
review-ways = Four ways under the same dice
review-way = { $score } points, revenue { $revenue }, { $sales } orders ({ $asks } asks, conversion { $conversion })
review-overtaken = On day { $day } nurturing first overtook haste: the day on which the longer way became the faster one.
review-not-overtaken = Under these dice there is no day on which nurturing first overtook haste.
review-chart-says = { $title }. At the end: { $ends }.
review-pattern = Your pattern
review-hours = { $hours } h ({ $share })
review-band = { $asks } asks, { $sold } orders (mean chance { $chance })
review-guess = you said { $said }, the chance was { $chance }
review-person = { $type }. { $ending }. { $needs } { $verdict }
review-week-hours = { $purpose } planned { $plan }, spent { $actual } h
review-next = What to try next
review-next-ask = Two more useful contacts before you ask; wait until they talk of buying themselves.
review-next-left = Those who wait come first: inquiries, complaints and talk of buying, first thing in the morning.
review-reading = Reading
review-not-read = { $file }: can't be reviewed. { $why }

speak-heading = First, in your own words
speak-why = Before you see points and grades, look back yourself. Your answer is kept with the run; choose as many as you like.
speak-well = What went well
speak-change = What you would do in another way
speak-words = A few words (if you like)
speak-skip = Skip this
speak-done = See the review
history-heading = History
history-reading = Reading your runs…
history-nothing = No runs yet. Play one, and it will stand here.
speak-said = Your own word
terminal-speak-how = Numbers with spaces between them (Enter for none)
moment-yen-less = About { $yen } (±{ $error }) less in sales.
moment-yen-more = About { $yen } (±{ $error }) more in sales.
moment-note-none = { $decisions } decisions were looked at; no difference could be told from chance.
review-sorting = { $file } is the record of a sorting exercise: there are no decisions in it to review. isogaba verify tells its result.
