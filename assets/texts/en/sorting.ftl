# The sorting exercise: cards, verdicts, the result
sorting-facts = { $place } · { $companies ->
    [one] 1 company
   *[other] { $companies } companies
} · { $cards } cards · about { $minutes } min
sorting-start = Begin
sorting-seed = Order of the cards: { $seed }
sorting-company-of = Company { $number } of { $of }
sorting-company-named = Company { $number } of { $of }: { $name }
sorting-company-cards = { $cards } cards
sorting-company-other = Some of the activities come again. Think afresh: what are they for in this company?
sorting-company-begin = See the cards
sorting-company-right = { $name }: { $right } of { $cards } cards right
sorting-card-of = Card { $number } of { $of }
sorting-card-named = Card { $number } of { $of }: { $activity }
sorting-right-so-far = { $right } right
sorting-question = Which purpose does this serve, in this company?
sorting-choice = { $number }. { $purpose }: { $aim }
sorting-aim-prospecting = Find somebody new
sorting-aim-nurturing = Be useful, let trust grow
sorting-aim-closing = Propose, settle the order
sorting-aim-after = Look after customers
sorting-or = {" "}or{" "}
sorting-right = Right
sorting-wrong = Not quite
sorting-right-answer = Right answer
sorting-also-right = Right as well
sorting-yours = Your answer
sorting-answers = Your answer: { $yours }. Right: { $right }
sorting-next = Next card (Enter)
sorting-next-company = Next company (Enter)
sorting-to-result = See the result (Enter)
sorting-hint = Answer with a number from 1 to 4. v: about the company, ?: help, q: save and leave
sorting-help = Say with a number from 1 to 4 which purpose the activity serves in this company. v tells about the company again, q saves and leaves.
sorting-keys = 1–4 choose a purpose · Enter go on · or arrows and Enter · Esc this page
sorting-result-heading = What you sorted
sorting-result-facts = { $title } · { $right } of { $cards } cards right · order of the cards { $seed }
sorting-points = Score { $points } of 100, grade { $grade }
sorting-by-company = Right, by company
sorting-by-purpose = Which purpose you took for which
sorting-table-belongs = Belongs to
sorting-mixed = { $cards ->
    [one] 1 card
   *[other] { $cards } cards
} of { $belongs } went to { $taken_for }.
sorting-mixed-none = No purpose was taken for another.
sorting-wrong-cards = Cards that went wrong
sorting-wrong-card = { $company }: { $activity }
sorting-all-right = Every card is right.
sorting-all-right-next = How about the activities of your own company next? Going through this week's diary and asking “what is it for?” is enough to begin.
sorting-scenarios = To the scenarios
sorting-same-order = Again, same order
sorting-other-order = Again, other order
