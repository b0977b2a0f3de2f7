# The proof: what came of playing a scenario to see whether it teaches what it claims
hand-expert = the expert (the best way that a search found)
hand-waiting = waits on and on, however ripe
hand-gifted-hasty = a gifted closer in a hurry
hand-gifted-nurture = a gifted closer who nurtures

thing-prospecting = all of ① prospecting
thing-list-making = making a target list
thing-team = the team's budgets

proof-title = { $title }: the proof
proof-summary-holds = This scenario teaches what it claims to teach ({ $claims ->
    [one] its one claim holds
   *[other] all { $claims } claims hold
 }).
proof-summary-fails = This scenario doesn't teach { $failed } of the { $claims } things it claims to teach.
proof-summary-unclear = So many seeds can't tell about { $unclear } of { $claims } claims.
proof-summary-none = This scenario makes no claims about what it teaches (there is no “lesson”).
proof-played = { $hands } ways of selling played with the same luck { $seeds } times (seeds { $first } to { $last }).
proof-nothing-matters = It hardly matters what one does: the way that earns most makes { $most }, the way that earns least { $least }. Nobody can learn anything from that. Look at the number of prospects, their value and need, the days and the hours.
proof-nobody-earns = Nobody sells anything. Look at the number of prospects, their value and need, the days and hours, and the activities on offer.

proof-claims = What it teaches
proof-holds = OK
proof-fails = NO
proof-unclear = ?
proof-unclear-note = { $said } (So many seeds can't tell.)

claim-nurture-beats-haste = { $outcome ->
    [loses] Whoever nurtures first loses to somebody in a hurry, with { $ratio } times the revenue ({ $low } to { $high } times; more than { $by } was claimed). That is { $nurture } against { $hasty } on average.
    [holds] Whoever nurtures first earns { $ratio } times what somebody in a hurry earns ({ $low } to { $high } times; more than { $by } was claimed).
   *[other] Whoever nurtures first earns { $ratio } times what somebody in a hurry earns ({ $low } to { $high } times; more than { $by } was claimed). That is { $nurture } against { $hasty } on average.
 }
claim-nurture-beats-haste-endless = Somebody in a hurry sells nothing; whoever nurtures first earns { $nurture }.
claim-nurture-beats-haste-why-cold = Without any nurturing { $hasty_conversion } of asks already sell ({ $nurture_conversion } with it). Try several of these together: a “value” of 300,000 yen or more; less “credibility”, “reliability”, “intimacy” and less “need”, “fit”, “clarity” at the start (trust .1 to .2, the others .3 to .6); about 4 “hours_per_day”; and take out what “model” says about “closing”, if it does.
claim-nurture-beats-haste-why-time = Nurtured relationships don't ripen in time (only { $asks } asks a run). Give it more “days” or “hours_per_day”, or a faster “tempo”.
claim-nurture-beats-haste-why-small = Nurturing does win, only by less than claimed. by: { $by } could be claimed without doubt. For a wider gap, try a higher “value” of the prospects.
claim-nurture-beats-haste-why-close = by: { $by } could be claimed without doubt.
claim-better-before-worse = { $outcome ->
    [holds] On day { $day } somebody in a hurry leads in { $leads } of the runs; in the end whoever nurtures earns { $ahead } more on average.
   *[other] Even on day { $day }, its best, haste leads in only { $leads } of the runs (more than { $needed } was claimed). In the end whoever nurtures is ahead by { $ahead } on average.
 }
claim-better-before-worse-why-early = There is nobody who buys early from somebody in a hurry. Try two or three cheap prospects (“value” 90,000 to 150,000, “window: true”, trust around .2), “known: true” from the start.
claim-better-before-worse-why-late = Haste isn't beaten in the end. Try fewer cheap prospects and more with a “value” of 300,000 yen and above.
claim-end-push-does-not-pay = { $outcome ->
    [holds] Asking everybody on the last day costs { $points } points on average ({ $score } become { $other_score }).
   *[other] Asking everybody on the last day turns { $score } points into { $other_score } on average: it does no harm.
 }
claim-end-push-does-not-pay-why = Revenue counts too much, or refusals don't show in the score. Try more “weight” for “pipeline” and “trust” in the score.
claim-over-nurture-loses = { $outcome ->
    [holds] Whoever waits on, however ripe things are, earns { $other_revenue } instead of { $revenue } on average.
   *[other] Whoever waits on still earns { $other_revenue } against { $revenue } on average: that is no loss to speak of.
 }
claim-over-nurture-loses-why = Nobody is lost by waiting. Try more days, and take out what “model” says about the rival in “market”.
claim-neglect-hurts = { $outcome ->
    [holds] Leaving out { $purpose } takes the score from { $score } to { $other_score } and the revenue from { $revenue } to { $other_revenue } on average.
   *[other] Leaving out { $purpose } only takes the score from { $score } to { $other_score } and the revenue from { $revenue } to { $other_revenue } on average.
 }
claim-neglect-hurts-why-prospecting = It ends before prospecting pays, or there are enough leads from the start. Try more days, fewer prospects with “known: true”, more strangers and some who open later (“opens”).
claim-neglect-hurts-why-nurturing = People buy without it, or it doesn't ripen in time. Try a higher “value” or more days.
claim-neglect-hurts-why-closing = Orders come unasked. Take out what “model” says about “spontaneous” and “web_order” in “market”.
claim-neglect-hurts-why-after-follow = It ends before customers order again or name somebody. Try more customers from the start (“satisfaction”), more days, or a higher “repeat_rate” in “after” of the model.
claim-no-dominant-activity = { $outcome ->
    [holds] Not everything hangs on one activity. The dearest to do without is “{ $thing }”: the expert would lose { $share } of the score.
   *[other] Everything hangs on “{ $thing }”: without it the expert loses { $share } of the score (less than { $needed } was claimed).
 }
claim-no-dominant-activity-alone = There is nothing in this company that could be left out and compared.
claim-no-dominant-activity-why = Give that activity smaller “gains”, or let others make up for it.
claim-no-useless-activity = { $outcome ->
    [holds] Every activity is good for something.
   *[other] The expert has no use for these, and loses nothing without them, so they are no real choice here: { $things }
 }
claim-no-useless-activity-why = Take them out with “offered: false”, or make situations in which they help (people with worries, guests for a seminar, customers with questions).
claim-gifted-may-rush = { $outcome ->
    [holds] Haste earns most people { $usual } of what nurturing brings ({ $nurture }), and a gifted closer { $share }; yet even the gifted score better by nurturing ({ $nurture_score } against { $hasty_score }).
   *[other] Haste earns most people { $usual } of what nurturing brings ({ $nurture }), and a gifted closer { $share } (below and above { $needed } was claimed). The gifted score { $hasty_score } by haste and { $nurture_score } by nurturing.
 }
claim-trainee-copies = { $outcome ->
    [holds] In the player's own houses haste earns { $own_share } of what nurturing does ({ $own_hasty } against { $own_nurture }); yet a trainee who has copied haste earns only { $copied_share } of what one earns who has copied nurturing ({ $copied_hasty } against { $copied_nurture }).
   *[other] In the player's own houses haste earns { $own_share } of what nurturing does (over { $own_needed } was claimed); a trainee who has copied haste earns { $copied_share } of what one earns who has copied nurturing (under { $copied_needed } was claimed).
}
claim-trainee-copies-why-own = Haste doesn't pay the player here: write “talent: Gifted” in the model, and see that the “value” of the player's houses isn't too high.
claim-trainee-copies-why-copied = The trainee's houses buy in a hurry as well, or don't buy in time either way. Raise or lower their “value” and the trust they begin with, or let the trainee begin earlier (from) and work longer (hours_per_day).
claim-gifted-may-rush-why = Take out what “model” says about the “gift”, and see that the prospects' “value” isn't too high.
claim-reading-pays = { $outcome ->
    [holds] Whoever reads people and gives each what suits them scores { $points } points more than somebody who treats all alike ({ $score } against { $other_score }).
   *[other] Whoever reads people scores { $score } against { $other_score } on average: that is no gain to speak of.
 }
claim-reading-pays-why = All prospects are of one type (“customer”), or there is too little time to nurture. Try a mixture of Figures, Sociable, ByMail and others.
claim-grades-tell = { $outcome ->
    [holds] The grades tell ways of selling apart: on average the expert gets { $expert } points ({ $excellent }), whoever nurtures first { $nurture } (at least { $good }), somebody in a hurry { $hasty } (at most { $fair }).
   *[other] The grades don't fit: on average the expert gets { $expert } points ({ $excellent } was claimed), whoever nurtures first { $nurture } (at least { $good }), somebody in a hurry { $hasty } (at most { $fair }).
 }
claim-grades-tell-why-expert = Measure the score between haste and the expert (isogaba prove FILE --anchor), or let the highest of the “grades” in the score begin a little lower.
claim-grades-tell-why-nurture = What nurturing first comes to ({ $nurture }) isn't worth { $from } points: too much depends on what only an expert does. Give it more time, or more weight to what nurturing first does well.
claim-grades-tell-why-hasty = Haste scores too well. Measure the score between haste and the expert (isogaba prove FILE --anchor).
claim-luck-below = { $outcome ->
    [holds] Of what tells scores apart, { $share } is luck (less than { $most } was claimed).
   *[other] Of what tells scores apart, { $share } is luck (less than { $most } was claimed): the same way of selling comes out very differently.
 }
claim-luck-below-why = More prospects and more days even luck out. See that not everything hangs on one large order.

proof-unclear-advice = The difference is very small, or the seeds are too few. If even --seeds 10000 can't tell, the honest thing is to take the claim out.
proof-hands = Ways of selling
proof-hand = Way of selling
proof-revenue = Revenue
proof-sales = Sales
proof-asks = Asks
proof-conversion = Conversion
proof-refusals = Refusals
proof-score = Score
proof-beats-haste = Beats haste
proof-beats-nurture = Beats nurturing
proof-interval = Means with their 90% intervals [low, high]. Who beats whom: revenue with the same luck.

proof-days = Revenue by day (means)
proof-day = Day
proof-hasty = In a hurry
proof-nurture = Nurtures first
proof-expert = Expert
proof-haste-leads = Haste leads
proof-overtaken = On average haste leads for the last time on day { $until }; from day { $day } on, nurturing is ahead.
proof-overtaken-at-once = On average nurturing is ahead from day { $day } to the end.
proof-not-overtaken = Nurturing never catches up with haste.
proof-luck = Luck: { $share } [{ $low }, { $high }] of what tells scores apart (among the hasty, nurturing, balanced and expert hands).

proof-worths = What activities are worth (the expert without them)
proof-worths-note = What the expert's score would lose in a company that doesn't do this. Where it is near 0, other activities make up for it.
proof-thing = Activity
proof-loss = Points lost
proof-loss-share = As a share
proof-used = Runs that use it
proof-times = Times a run
proof-dominant-note = Without “{ $thing }” the expert loses { $share } of the score: a lot hangs on one activity.
proof-useless-note = The expert has no use for, and loses nothing without: { $things }

proof-graph = Revenue by day (means)
proof-anchored = The score's anchors are written into { $path }. The same play scores differently from now on; the figures below are by the new anchors.
proof-anchors-same = The score's anchors in { $path } are right as they are.
proof-anchor-kept = { $part }: the expert isn't ahead of haste there, so this anchor was left as it is.
part-revenue = Revenue
part-conversion = Conversion
part-trust = Trust
part-pipeline = Pipeline
part-after = After-follow

prove-searching = searching the expert
prove-playing = playing
prove-too-much = That is too much work. Use --seeds { $most } or fewer.
prove-differs = It was asked to write the anchors, yet the file changed meanwhile. Try again.
prove-sorting = “{ $title }” is a sorting exercise: there are no ways of selling and no luck in it, so there is nothing to prove.
prove-written = Written to { $path }.
prove-anchor-shipped = A scenario that comes with the program can't be rewritten. Name a file.
prove-page-made = made by isogaba prove

check-proof-holds = { $file }: OK ({ $title }). { $claims ->
    [one] What it claims to teach comes true.
   *[other] All { $claims } things it claims to teach come true.
 }
check-unclear-advice = Play it more often to be sure: isogaba prove { $file } --seeds 5000
check-nothing-advice = All the figures: isogaba prove { $file }
check-fails-advice = { $advice } All the figures: isogaba prove { $file }
prove-anchor-dials = In a scenario with dials the anchors follow from how the dials stand. There is nothing to write.
