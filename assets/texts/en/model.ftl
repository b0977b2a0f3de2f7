# About the model: assumptions, evidence, choices, sources
model-heading = About the model
model-keys = ↑↓ scroll · Esc closes
model-lead = This game is a small, simple model of selling. Here we say openly how far research carries it, and where its makers have decided.
model-choice = How steeply the chance of a sale collapses when you ask too early is a teaching choice; the effects that have been measured are moderate.

model-section-1-heading = What the game assumes
model-section-1-text = Each prospect is a handful of quantities: trust, the feeling of being sold to, need, interest and so on. Trust is credibility, reliability and intimacy taken together, divided by pressure (the feeling of being sold to). Whether an ask succeeds depends on trust, on the need and how clear it is, on fit, budget window, interest and proposal, and on pressure.

model-section-2-heading = What rests on evidence
model-section-2-text = Evidence gives directions. Trust helps, but moderately, and is lost faster than won. Aggressive pressure lowers it. More contact isn't always better. Quick answers to inquiries pay. In large sales, closing techniques backfire. Grades below: A meta-analyses and the like, B single studies, C practitioners' books and surveys. We have read abstracts and excerpts, not whole papers.

model-section-3-heading = What is calibration
model-section-3-text = Sizes are tuned, not measured. We set them so that, at a medium price, 1 to 3 asks in 100 succeed with somebody you hardly know, and 25 to 50 after about eight well-spaced contacts. Response rates of calls, letters and the like lean on figures that vendors publish, mostly Japanese ones. For walk-ins we found only anecdotes. Short scenarios run on a faster clock.

model-section-4-heading = The steepness is a teaching choice
model-section-4-text = That people dislike being pushed has support. How steeply the chance drops when you ask too early was chosen for teaching: measured effects are moderate, and there is little direct evidence that nurturing first beats asking early. When about 40 numbers of the reference model were changed together by up to 25%, in 60 variations, nurturing first beat rushing every time.

model-section-5-heading = Where “rushing fails” holds
model-section-5-text = It holds for medium-priced goods in a territory with a limited number of people. With cheap goods, rushing costs far less, and so it does in the game. A gifted closer can live by rushing, but we take such people to be very rare. The opposite fails too: nurturing on and on without ever asking.

model-section-6-heading = After the sale
model-section-6-text = A customer's satisfaction fades unless somebody looks in, and out of it come questions, complaints, further orders, referrals and leaving. Evidence gives the directions only. A complaint handled well can restore satisfaction; that it brings referrals has not been shown, so here that is luck. Those who are referred begin with part of the trust that the customer has in you: our reading of studies that found them more loyal. Sizes are calibrated so that a further order takes about a third of the hours of a new one. How readily people buy again is set by each scenario.

model-section-7-heading = Shortcuts and helping hands
model-section-7-text = For these there is little evidence; we can only say how they work here. A discount makes a yes likelier now, but that customer and the neighbours will reckon with half of it for a while. An hour of study makes you better at one purpose from then on, which takes weeks to pay. What is written for the online shop brings small orders by itself, and goes out of date. A team costs money instead of hours: marketing informs but listens to nobody, inside sales finds people but leaves them cold. A gifted closer hardly seems to push at all; yet even such a person earns more, in this model, by not rushing.

model-section-8-heading = Dice and luck
model-section-8-text = Dice decide each answer, and the chance says how they are loaded. So a good decision may end in a no, and a hasty one in a sale. In one scenario, the same seed (the number in the debrief) gives everybody the same luck, and changing one decision leaves all unrelated rolls as they were. That is why ways of selling can be compared on their own merits.

model-section-9-heading = What is left out
model-section-9-text = People are more than a few numbers. We left out, among other things, how several people in a firm decide together, voices and faces, the ups and downs of the economy, the small print of contracts, and the salesperson's own tiredness. A result is a record of practice; it doesn't rate a person.

model-section-10-heading = Folklore we don't use
model-section-10-text = “80% of sales are made on contacts 5 to 12” is credited to an association that doesn't exist. The percentages attached to Dale's cone of learning have no study behind them. “Nurtured leads buy 47% more” can't be traced to any study, and “79% of leads never convert, for lack of nurturing” names a cause that nobody has shown. Famous doesn't mean true.

model-sources-heading = Main sources
model-source-1 = Maister, Green & Galford (2000), The Trusted Advisor: the trust equation that ours follows. A consultants' rule of thumb, not a measurement. (C)
model-source-2 = Swan, Bowers & Richardson (1999), Journal of Business Research: a meta-analysis. Trust helps moderately, and salespeople have only modest influence over it. (A)
model-source-3 = Palmatier, Dant, Grewal & Evans (2006), Journal of Marketing: 94 studies, 38,000 relationships. What drives performance most is the quality of the relationship, and ties to a person count for more than ties to a firm. So each prospect has a trust of their own. (A)
model-source-4 = Doney & Cannon (1997), Journal of Marketing: more than 200 purchasing managers. Trust raised the dealings they expected in future, but, once experience and performance were accounted for, not their current choice of supplier. So trust alone doesn't sell. (B)
model-source-5 = Slovic (1993), Poortinga & Pidgeon (2004), Risk Analysis: bad events move trust more than good ones. The later study (396 people) found it again, but in part as a bias towards what people already believed. We use the direction only. (B)
model-source-6 = Zboja, Clark & Haytko (2016), Journal of the Academy of Marketing Science: aggressive sales pressure lowers satisfaction and trust; pressure that helps people decide doesn't. The feeling of being sold to comes from here. (B)
model-source-7 = Rains (2013) and a meta-analysis of 28 articles (2025), Human Communication Research: words that threaten people's freedom make them resist, but the effects are small. One reason to call the steep drop a teaching choice. (A)
model-source-8 = Homburg, Müller & Klarmann (2011), Journal of Marketing: 195 sales representatives and 538 customers, among others. Past a certain point, more customer orientation lowers sales. That is why over-nurturing loses here. (B)
model-source-9 = Godfrey, Seiders & Voss (2011), Journal of Marketing: 1,162 customers over 39 months. There is an ideal number of contacts; beyond it, spending falls. Contact fatigue comes from here. (B)
model-source-10 = Oldroyd, McElheran & Elkington (2011), Harvard Business Review: contact within an hour was about seven times likelier to qualify a lead than contact an hour later. This was observed, not tested, so we take no more than that speed matters. (B−)
model-source-11 = Rackham (1988), SPIN Selling: in a photo store, training in closing raised success with low-value goods from 72 to 76% and cut it with high-value goods from 42 to 33%. So the trust an ask needs grows with the price. The data are closed; we read the numbers in a summary. (C+)
model-source-12 = de Matos, Henrique & Rossi (2007), Journal of Service Research: a complaint handled well may leave people more satisfied than before, but isn't shown to bring more repurchases or word of mouth. That is why we see a referral out of it as luck. (A)
model-source-13 = Schmitt, Skiera & Van den Bulte (2011), Journal of Marketing: some 10,000 customers of a German bank over 33 months. Those who had been referred were worth more and stayed longer. In other trades later studies found the loyalty again, but lower margins. So referred people begin warmer here, and nothing more is assumed. (B)
