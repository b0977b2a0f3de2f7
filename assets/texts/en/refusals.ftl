# Why something can't be done
refusal-finished = The last day is over.
refusal-no-such-prospect = There is nobody with that number.
refusal-no-such-district = There is no such district.
refusal-not-met = You haven't met yet. Prospecting comes first.
refusal-lost = They have bought from a rival.
refusal-closed = They don't want to be contacted any more.
refusal-already-customer = They are a customer already.
refusal-no-inquiry = They haven't asked anything.
refusal-nobody-left = There is nobody left to find here.
refusal-nobody-to-invite = There is nobody to invite.
refusal-odd-hours = Prospecting takes half an hour or a whole hour.
refusal-too-late = There isn't enough time left today (it takes { $needs }, { $left } left).
refusal-no-incident = Nothing has happened that waits for an answer.
refusal-no-such-choice = There is no such choice.
