# The sorting exercise: cards, verdicts, the result
sorting-seed = Order of the cards: { $seed }
sorting-company-named = Company { $number } of { $of }: { $name }
sorting-company-right = { $name }: { $right } of { $cards } cards right
sorting-card-named = Card { $number } of { $of }: { $activity }
sorting-choice = { $number }. { $purpose }: { $aim }
sorting-aim-prospecting = Find people one has no ties with yet
sorting-aim-nurturing = Be useful, and let trust grow
sorting-aim-closing = Propose, and settle the order
sorting-aim-after = Look after those who have bought
sorting-or = {" "}or{" "}
sorting-right = Right
sorting-wrong = Not quite
sorting-answers = Your answer: { $yours }. Right: { $right }
sorting-hint = Answer with a number from 1 to 4. v: about the company, ?: help, q: save and leave
sorting-help = Say with a number from 1 to 4 which purpose the activity serves in this company. v tells about the company again, q saves and leaves.
sorting-result-heading = What you sorted
sorting-points = Score { $points } of 100, grade { $grade }
sorting-mixed = { $cards ->
    [one] 1 card
   *[other] { $cards } cards
} of { $belongs } went to { $taken_for }.
sorting-wrong-cards = Cards that went wrong
sorting-wrong-card = { $company }: { $activity }
sorting-all-right = Every card is right.
