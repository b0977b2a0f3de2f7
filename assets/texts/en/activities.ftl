# Words that every screen uses: activities, purposes, stages
purpose-prospecting = Prospecting
purpose-nurturing = Nurturing
purpose-closing = Closing
purpose-after = After-follow
purpose-prospecting-short = Find
purpose-nurturing-short = Nurture
purpose-closing-short = Close
purpose-after-short = After

activity-answer = Answer the inquiry
activity-rapport = Chat and get closer
activity-information = Bring useful information
activity-consultation = Listen and advise
activity-visit = Visit
activity-proposal = Hand in a proposal
activity-ask = Ask for the order
activity-selling-visit = Visit and ask for the order
activity-full-visit = Visit, and ask before you leave
activity-discount = Ask with a discount
activity-invite = Invite to the seminar
activity-check-in = See how things are going
activity-support = Help them use it
activity-complaint = Face the complaint
activity-cross-sell = Offer something else
activity-referral = Ask for a referral
activity-seminar = Hold a seminar
activity-list = Make a target list
activity-end-day = End the day
activity-answer-short = Answer
activity-rapport-short = Small talk
activity-information-short = Information
activity-consultation-short = Advice
activity-visit-short = Visit
activity-proposal-short = Proposal
activity-ask-short = Ask
activity-selling-visit-short = Sales visit
activity-full-visit-short = Double visit
activity-discount-short = Discount
activity-invite-short = Invitation
activity-check-in-short = Check-in
activity-support-short = Support
activity-complaint-short = Complaint
activity-cross-sell-short = Cross-sell
activity-referral-short = Referral

activity-content = Write for the online shop
activity-study = Study
role-marketing = Marketing
role-inside-sales = Inside sales
role-shop = Online shop

channel-call = Cold calls
channel-walk_in = Walk-ins
channel-dm = Direct mail
channel-posting = Leaflets
channel-fax = Fax
channel-form = Contact forms
channel-email = E-mail

stage-unknown = Not met yet
stage-lead = Prospect
stage-customer = Customer
stage-lost = Chose a rival
stage-refused = Door closed

mood-cool = distant
mood-neutral = polite
mood-warm = at ease
mood-pushed = feels sold to
mood-ready = starts to talk about buying

bloom-0 = Bare
bloom-1 = Buds
bloom-2 = Swelling
bloom-3 = First bloom
bloom-4 = A third open
bloom-5 = Half open
bloom-6 = Nearly full
bloom-7 = Full bloom

grade-s = S
grade-a = A
grade-b = B
grade-c = C
grade-d = D

score-revenue = Net revenue
score-conversion = Conversion
score-trust = Trust
score-pipeline = Pipeline ahead
score-after = Satisfaction
