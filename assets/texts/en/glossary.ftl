# The glossary: the word, the Japanese for it, what it means
glossary-heading = Glossary
glossary-hint = To open this page, right-click a term or press G
glossary-keys = ↑↓ next term · Esc closes
glossary-see-also = See also
glossary-empty = Nothing found. Try another word, or a shorter one.

term-prospecting = ① Prospecting
term-prospecting-reading = mikomi-kyaku no kaitaku ①見込み客の開拓
term-prospecting-meaning = Finding people you have no ties with yet and turning them into prospects: calls, walk-ins, letters. Stop, and some weeks later there is nobody left to talk to.

term-nurturing = ② Nurturing
term-nurturing-reading = mikomi-kyaku no ikusei ②見込み客の育成
term-nurturing-meaning = Growing a prospect's trust, and a clear picture of what they need, through useful information and advice. Skip it, and most asks in ③ end in a no.

term-closing = ③ Closing
term-closing-reading = hanbai / kurōjingu ③販売・クロージング
term-closing-meaning = The sale itself: handing in a proposal and asking for the order. Once ② has grown, it sounds natural; too early, it sounds like a pitch.

term-after-follow = ④ After-follow
term-after-follow-reading = afutā forō ④アフターフォロー
term-after-follow-meaning = Looking after people who have bought: answering questions, handling complaints. It leads to repeat orders and referrals, for far less work than winning somebody new.

term-prospect = Prospect
term-prospect-reading = mikomi-kyaku 見込み客
term-prospect-meaning = A person or firm that hasn't bought yet but may one day. Example: the greengrocer who struggles with stock and was willing to hear you out.

term-lead = Lead
term-lead-reading = rīdo リード
term-lead-meaning = Another word for a prospect: somebody you can reach who has shown at least a little interest. “Lead nurturing” is what ② is about.

term-trust = Trust
term-trust-reading = shinrai 信頼
term-trust-meaning = How ready people are to listen because it is you who speaks. It grows bit by bit and is lost faster. The bloom of a cherry tree is how far you feel they trust you.

term-rapport = Rapport
term-rapport-reading = rapōru ラポール
term-rapport-meaning = Being at ease with each other. Example: you come by for no special reason and are offered a cup of tea. Rapport is built in ②.

term-sold-to = Feeling sold to
term-sold-to-reading = urikomareta kan 売り込まれた感
term-sold-to-meaning = The wariness of somebody who fears being talked into buying, also called pressure. Asking too early, or again and again, raises it; time lets it fade. Falling petals are its sign.

term-need = Need
term-need-reading = nīzu ニーズ
term-need-meaning = What people lack or struggle with. Example: “We keep mixing up bookings.” The greater the need, the better the reason to buy; selling harder doesn't make it grow.

term-clarity = Clarity of the need
term-clarity-reading = nīzu no meikakusa ニーズの明確さ
term-clarity-meaning = How clearly people see what would help them. Example: from “we're always so busy” to “we want bookings to be easier”. Listening and advising raises it.

term-budget-window = Budget window
term-budget-window-reading = yosan no mado 予算の窓
term-budget-window-meaning = The time when their budget can move. It opens and closes for reasons of their own, and an ask is likelier to succeed while it is open. Visits and advice let you hear about it.

term-heat = Interest (heat)
term-heat-reading = kanshin 関心
term-heat-meaning = How much the subject is on their mind just now. Each contact warms it, and the days cool it. When it is high, you see a light on the tree.

term-contact-load = Contact fatigue
term-contact-load-reading = sesshoku-zukare 接触疲れ
term-contact-load-meaning = People tire of too many contacts in a row. Example: come by every day, and less gets through than with a few days in between. Overdone, it also makes them feel sold to.

term-call = Cold calls
term-call-reading = tere-apo テレアポ
term-call-meaning = Ringing people who don't know you, to win a hearing. Quick, but it interrupts their work, and it can take dozens of calls to find one person who is interested.

term-walk-in = Walk-ins
term-walk-in-reading = tobikomi 飛び込み
term-walk-in-meaning = Going into a shop or office without an appointment. A no is the usual answer, you interrupt their work and can't reach many; but they have seen your face.

term-direct-mail = Direct mail
term-direct-mail-reading = dī-emu DM
term-direct-mail-meaning = Sending letters or brochures by post. You reach many people at once, but it costs money, and one reply to a hundred letters is about as much as you can hope for.

term-posting = Leaflets
term-posting-reading = posutingu ポスティング
term-posting-meaning = Putting leaflets into letter boxes. Cheap, and nobody is disturbed, but a thousand leaflets may bring one answer or none.

term-fax = Fax
term-fax-reading = fakkusu FAX
term-fax-meaning = Sending an offer by fax. It arrives in the office on paper, but on their paper, so some people mind. Very few answer.

term-contact-form = Contact forms
term-contact-form-reading = toiawase fōmu 問い合わせフォーム
term-contact-form-meaning = Sending an offer through the form on a firm's web page. It costs nothing, but the form is meant for the firm's own customers, so people tend to be wary.

term-e-mail = E-mail
term-e-mail-reading = mēru メール
term-e-mail-meaning = Sending offers or information by e-mail. Easy and cheap, and people read it when it suits them, but much of it is deleted after a glance at the subject line.

term-list-making = Making a target list
term-list-making-reading = mikomi-kyaku risuto-zukuri 見込み客リスト作り
term-list-making-meaning = Choosing whom to approach and putting them on a list. Example: the clinics that probably share one problem. For some time afterwards, ① gets a better response.

term-inquiry = Inquiry
term-inquiry-reading = toiawase 問い合わせ
term-inquiry-meaning = Somebody comes to you with a question. Their interest is fresh, so the sooner you answer, the more the answer is worth. Leave them waiting, and they give up.

term-small-talk = Chat
term-small-talk-reading = zatsudan 雑談
term-small-talk-meaning = Friendly talk away from business. Example: the flowers by the door. It brings you closer, but on its own it tells you little about what they need.

term-information = Useful information
term-information-reading = yaku ni tatsu jōhō 役に立つ情報
term-information-meaning = Something that helps them in their work, not a pitch. Example: telling a florist how to keep Mother's Day orders in hand. It shows that you know the subject.

term-consultation = Listening and advising
term-consultation-reading = sōdan 相談
term-consultation-meaning = Hearing what troubles them and thinking it through together. It takes time, but the need becomes clear and you hear about the budget. The heart of ②.

term-visit = Visit
term-visit-reading = hōmon 訪問
term-visit-meaning = Going to see somebody you know. Turning up when you said you would shows that they can rely on you. A visit can serve ② or ③, so settle beforehand what it is for.

term-seminar = Seminar
term-seminar-reading = benkyōkai 勉強会
term-seminar-meaning = Inviting people you know to hear something useful. The trust of several people grows at once, but it takes a good deal of time and money.

term-proposal = Proposal
term-proposal-reading = teiansho 提案書
term-proposal-meaning = A paper that says what you would do about their problem, how it would help and what it costs. The clearer the need when you write it, the better it gets.

term-ask = Ask
term-ask-reading = keiyaku no onegai 契約のお願い
term-ask-meaning = Asking for the order, the heart of ③. You may ask at any time, but with too little trust and clarity the answer is likely to be no, and some of the trust goes with it.

term-conversion = Conversion
term-conversion-reading = seiyaku-ritsu 成約率
term-conversion-meaning = The share of your asks that end in a sale. Example: 3 sales from 10 asks make 30%. When it is low, look at what came before the asks rather than asking more.

term-quota = Quota
term-quota-reading = mokuhyō 目標
term-quota-meaning = The revenue to be reached in a given time. Example: ¥1,200,000 in 15 days. Reach it by a last-minute rush, and the people who said no will be missing in the next round.

term-pipeline = Pipeline
term-pipeline-reading = paipurain / korekara no mikomi パイプライン／これからの見込み
term-pipeline-meaning = The prospects you are still growing and the revenue they may bring. Today's sales can look fine while the pipeline runs thin; next month will show it.

term-territory = Territory
term-territory-reading = tantō eria 担当エリア
term-territory-meaning = The area you look after, with its customers and prospects. There are only so many doors: when one closes, another isn't easily found.

term-referral = Referral
term-referral-reading = shōkai 紹介
term-referral-meaning = A customer introduces you to somebody they know. You are lent a little trust to start with, so things move faster than with a stranger.

term-repeat = Repeat order
term-repeat-reading = ripīto リピート
term-repeat-meaning = Somebody who has bought before buys again. As long as they are satisfied, it takes far less time than selling to somebody new.

term-cross-sell = Cross-sell
term-cross-sell-reading = kurosu-seru / betsu shōhin no hanbai クロスセル／別商品の販売
term-cross-sell-meaning = Selling a customer something else that helps. Example: a shop that has your booking system takes the stock system too. Welcome when it fits a need.

term-complaint = Complaint
term-complaint-reading = kurēmu クレーム
term-complaint-meaning = Someone is unhappy with the product or with how they were treated. A quick, sincere answer can restore satisfaction. That it even brings a referral is rare luck.

term-word-of-mouth = Word of mouth
term-word-of-mouth-reading = kuchikomi 口コミ
term-word-of-mouth-meaning = What people tell each other about you. A delighted customer warms the neighbours a little; anger about pushiness weighs more, and costs you their trust.

term-cooling-off = Cooling-off
term-cooling-off-reading = kūringu ofu / torikeshi クーリングオフ／取り消し
term-cooling-off-meaning = A buyer cancels after saying yes, most often because they felt pressed. In law, cooling-off is mainly a consumer's right; here it means any such cancelling.

term-rival = Rival
term-rival-reading = kyōgō 競合
term-rival-meaning = Another firm that sells much the same. Help people see what they need and then never ask, and the rival may well get the order.

term-sold-online = Online closing
term-sold-online-reading = onrain seiyaku オンライン成約
term-sold-online-meaning = A sale made on a web page or the like, with no salesperson present. It happens more every year, and more readily where trust and interest are high.

term-division-of-labour = Division of labour
term-division-of-labour-reading = bungyō 分業
term-division-of-labour-meaning = Sharing ① to ④ among people or departments. Example: marketing nurtures, sales closes. Somebody who does all four alone is always short of time.

term-gifted-closer = Gifted closer
term-gifted-closer-reading = tensei no kurōzā 天性のクローザー
term-gifted-closer-meaning = Somebody who can skip ② and still sell, because an ask from them hardly feels pushy. Very few people are like that; don't plan on being one.

term-detour = The longer way round
term-detour-reading = isogaba maware 急がば回れ
term-detour-meaning = A sure detour beats a risky short cut. At Lake Biwa, as an old poem has it, the ferry from Yabase looks faster, but the wind may stop it, and whoever goes round by the Seta bridge arrives first.

term-discount = Discount
term-discount-reading = nebiki 値引き
term-discount-meaning = Asking for the order at a lower price. It closes more easily today, but this customer and the neighbours count on that price for a while, and it comes off the next sales.

term-check-in = Check-in
term-check-in-reading = yōsu-ukagai 様子うかがい
term-check-in-meaning = Asking somebody who has bought how things are going. It takes little time, keeps them satisfied, and shows whether they could use something else.

term-support = Support
term-support-reading = tsukaikata no tetsudai 使い方の手伝い
term-support-meaning = Helping customers to make good use of what they bought. Example: standing by on stocktaking day. It raises satisfaction well.

term-question = Question
term-question-reading = shitsumon 質問
term-question-meaning = What a customer asks about something they have bought. An answer the same day is welcome; left lying, it costs satisfaction.

term-satisfaction = Satisfaction
term-satisfaction-reading = manzoku 満足
term-satisfaction-meaning = How glad somebody is to have bought. Left alone it sinks little by little. While it is high there are repeat orders and referrals; when it is low there are complaints, and in the end they leave.

term-study = Study
term-study-reading = manabu 学ぶ
term-study-meaning = Learning what one of ① to ④ takes. It costs hours of today's work, and makes every later touch worth more. It is how somebody who does all four alone grows.
