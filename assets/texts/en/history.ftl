# Attempts compared: skills, personal bests, what each run came to
skill-timing = Asking at the right time
skill-spacing = Leaving time between contacts
skill-speed = Answering soon
skill-steadiness = Prospecting every week
skill-care = Looking after customers
skill-timing-word = timing
skill-spacing-word = spacing
skill-speed-word = speed
skill-steadiness-word = ①
skill-care-word = ④
skill-timing-counts = Of your asks, how many weren't too early.
skill-spacing-counts = Of the contacts that give prospects something, how many came after enough of a pause.
skill-speed-counts = Of the inquiries and questions, how many you answered on the day they came in.
skill-steadiness-counts = Of the weeks with people still to be met, in how many you did something for ①.
skill-care-counts = Every few days: did each customer see you once? And did you face each complaint by the next day? Both added up.
history-better = { $skill }: { $before } in 10 → { $lately } in 10. You're getting better.
history-same = { $skill }: about { $lately } in 10, much as before.
history-worse = { $skill }: { $before } in 10 → { $lately } in 10. It has slipped lately.
history-too-few = { $count ->
    [one] One more finished run
   *[other] { $count } more finished runs
}, and it can be told how your skills change.
history-best = { $title }: { $grade }, { $points } points (run { $number } of { $count })
history-started = begun (UTC)
history-scenario = scenario
history-player = name
history-grade = grade
history-points = points
history-revenue = revenue
history-conversion = conversion
history-notes = notes
history-is-best = personal best
history-is-branch = what if
history-is-practice = practice
history-is-under-way = under way ({ $days } of { $of } days)
history-is-begun = under way
history-number = run { $number }
history-chart-title = How your skills change
history-bests = Personal bests
history-trends = Skills: the last three runs and those before
history-attempts = Runs so far, the latest first
history-marks = What is counted under a skill (done well / occasions):
history-empty = There are no runs yet. Play once with isogaba play, and it will be listed here.
history-none-of = There are no runs of “{ $scenario }” yet.
history-broken = Skipped: { $file }: { $why }
