# 証明：シナリオが教えると言っていることを、実際に遊ばせて確かめた結果
hand-expert = 達人（いちばん良い打ち方を探した）
hand-waiting = 熟しても頼まず待ちつづける
hand-gifted-hasty = 天性のクローザーが急ぐ
hand-gifted-nurture = 天性のクローザーが育てる

thing-prospecting = ①開拓のすべて
thing-list-making = 見込み客リストを作る
thing-team = 仲間への予算

proof-title = { $title }：証明
proof-summary-holds = このシナリオは、教えると言っていることを教えています（{ $claims }項目のすべて）。
proof-summary-fails = このシナリオは、教えると言っていることのうち { $failed } 項目を教えていません（全{ $claims }項目）。
proof-summary-unclear = 全{ $claims }項目のうち { $unclear } 項目は、この回数では言い切れません。
proof-summary-none = このシナリオには、教えること（lesson）が書かれていません。
proof-played = { $hands }通りの売り方が、同じ{ $seeds }通りの運で遊びました（種 { $first }〜{ $last }）。
proof-nothing-matters = 何をしても、ほとんど変わりません。いちばん稼ぐ売り方で{ $most }、いちばん稼がない売り方で{ $least }です。これでは、何かを学ぶことができません。客の人数・value・need、日数と時間を見直してください。
proof-nobody-earns = だれも、何も売れません。客の人数・value・need、日数と時間、使える活動を見直してください。

proof-claims = 教えること
proof-holds = ○
proof-fails = ×
proof-unclear = △
proof-unclear-note = { $said }（この回数では言い切れません）

claim-nurture-beats-haste = { $outcome ->
    [holds] まず育てる人は、急ぐ人の{ $ratio }倍を売り上げます（{ $low }〜{ $high }倍。目標は{ $by }倍より上）。
    [loses] まず育てる人は、急ぐ人に負けます。売上は{ $ratio }倍です（{ $low }〜{ $high }倍。目標は{ $by }倍より上）。平均は、育てる人が{ $nurture }、急ぐ人が{ $hasty }です。
   *[other] まず育てても、急ぐ人の{ $ratio }倍です（{ $low }〜{ $high }倍。目標は{ $by }倍より上）。売上の平均は、育てる人が{ $nurture }、急ぐ人が{ $hasty }です。
 }
claim-nurture-beats-haste-endless = 急ぐ人は何も売れず、まず育てる人は{ $nurture }を売り上げます。
claim-nurture-beats-haste-why-cold = 育てずに頼んでも、{ $hasty_conversion }が売れてしまうからです（育てた人で{ $nurture_conversion }）。いくつか組み合わせて試してください：客の value を30万円以上にする、はじめの credibility・reliability・intimacy と need・fit・clarity を下げる（信頼は .1〜.2、ほかは .3〜.6 ほど）、hours_per_day を4ほどにする、model に closing があれば消す。
claim-nurture-beats-haste-why-time = 育てた関係が、期間のうちに実らないからです（お願いは一回の挑戦で平均{ $asks }回だけ）。calendar の days か hours_per_day をふやすか、tempo を上げてみてください。
claim-nurture-beats-haste-why-small = 育てるほうが勝ってはいますが、差が目標に届きません。by: { $by } なら言い切れます。差をひろげるなら、客の value を上げてみてください。
claim-nurture-beats-haste-why-close = by: { $by } なら言い切れます。
claim-better-before-worse = { $outcome ->
    [holds] { $day }日目には、{ $leads }の回で急ぐ人が先に立ちます。それでも最後には、育てる人が平均{ $ahead }多く売り上げます。
   *[other] 急ぐ人がいちばん先に立つ{ $day }日目でも、その割合は{ $leads }です（目標は{ $needed }より上）。最後の差は、育てる人から見て平均{ $ahead }です。
 }
claim-better-before-worse-why-early = 急ぐ人が早くに売れる相手がいないからです。すぐ買ってくれる安い客（value 9万〜15万円、window: true、はじめの信頼 .2 ほど）を、はじめから known: true で二、三人置いてみてください。
claim-better-before-worse-why-late = 最後まで急ぐ人が負けないからです。安い客の割合をへらし、value 30万円以上の客をふやしてみてください。
claim-end-push-does-not-pay = { $outcome ->
    [holds] 最終日に全員に頼むと、得点は平均{ $points }点下がります（{ $score }点から{ $other_score }点へ）。
   *[other] 最終日に全員に頼むと、得点の平均は{ $score }点から{ $other_score }点になり、損になりません。
 }
claim-end-push-does-not-pay-why = 売上の重みが大きすぎるか、断られる痛みが得点に出ていません。goal の score で pipeline と trust の weight を上げてみてください。
claim-over-nurture-loses = { $outcome ->
    [holds] 十分に熟しても頼まず待ちつづける人は、売上の平均が{ $revenue }から{ $other_revenue }に下がります。
   *[other] 頼まず待ちつづけても、売上の平均は{ $revenue }から{ $other_revenue }になるだけで、損と言えません。
 }
claim-over-nurture-loses-why = 待っていても客が逃げないからです。日数をふやすか、競争相手の力（model の market の rival）を書いていれば元に戻してみてください。
claim-neglect-hurts = { $outcome ->
    [holds] { $purpose }を抜くと、得点が{ $score }点から{ $other_score }点へ、売上が{ $revenue }から{ $other_revenue }へ下がります（平均）。
   *[other] { $purpose }を抜いても、得点は{ $score }点が{ $other_score }点に、売上は{ $revenue }が{ $other_revenue }になるだけです（平均）。
 }
claim-neglect-hurts-why-prospecting = 開拓が実る前に終わるか、はじめから客が足りています。日数をふやし、known: true の客をへらし、知らない客と途中で開業する客（opens）をふやしてみてください。
claim-neglect-hurts-why-nurturing = 育てなくても売れるか、育てても実らないからです。客の value を上げるか、日数をふやしてみてください。
claim-neglect-hurts-why-closing = 頼まなくても注文が来るからです。model の market の spontaneous や web_order を書いていれば元に戻してください。
claim-neglect-hurts-why-after-follow = 買ったあとの客が、次の注文や紹介をくれる前に終わります。はじめからの客（satisfaction）をふやす、日数をふやす、model の after の repeat_rate を上げる、のどれかを試してください。
claim-no-dominant-activity = { $outcome ->
    [holds] どれか一つに、すべてがかかってはいません。いちばん痛いのは「{ $thing }」を抜いたときで、達人の得点が{ $share }下がります。
   *[other] 「{ $thing }」に、すべてがかかっています。抜くと、達人の得点が{ $share }下がります（目標は{ $needed }より下）。
 }
claim-no-dominant-activity-alone = この会社には、抜いて比べられる活動がありません。
claim-no-dominant-activity-why = その活動の効き目（gains）を下げるか、ほかの活動でも補えるようにしてみてください。
claim-no-useless-activity = { $outcome ->
    [holds] どの活動にも、使いどころがあります。
   *[other] 達人は次の活動を使いません。抜いても損がないので、ここでは選ぶ楽しみを生みません：{ $things }
 }
claim-no-useless-activity-why = offered: false にして選択肢から外すか、その活動が役に立つ場面（悩みのある客、勉強会に来る客、客からの質問など）を作ってみてください。
claim-gifted-may-rush = { $outcome ->
    [holds] 急ぐ売上は、ふつうの人では育てたとき（{ $nurture }）の{ $usual }ですが、天性のクローザーなら{ $share }になります。それでも得点は、育てたほうが上です（{ $hasty_score }点に対して{ $nurture_score }点）。
   *[other] 急ぐ売上は、育てたとき（{ $nurture }）に対して、ふつうの人で{ $usual }、天性のクローザーで{ $share }です（ふつうの人は{ $needed }より下、天性のクローザーは上が目標）。天性のクローザーの得点は、急いで{ $hasty_score }点、育てて{ $nurture_score }点です。
 }
claim-trainee-copies = { $outcome ->
    [holds] 本人の担当先では、急いでも育てたときの{ $own_share }を売り上げます（{ $own_hasty }と{ $own_nurture }）。ところが、急ぐのを写した研修生の売上は、育てるのを写した研修生の{ $copied_share }しかありません（{ $copied_hasty }と{ $copied_nurture }）。
   *[other] 本人の担当先で、急いだ売上は育てたときの{ $own_share }（{ $own_needed }を超えるはず）、急ぐのを写した研修生の売上は、育てるのを写した研修生の{ $copied_share }（{ $copied_needed }を下回るはず）でした。
}
claim-trainee-copies-why-own = 本人が急いでも売れないからです。model に talent: Gifted と書き、本人の担当先の value が高すぎないか見直してみてください。
claim-trainee-copies-why-copied = 研修生の担当先が、急いでも買ってしまうか、育てても間に合わないからです。その value とはじめの信頼を変えるか、from を早め、hours_per_day をふやしてみてください。
claim-gifted-may-rush-why = 才能の大きさ（model の gift）を書いていれば元に戻し、客の value が高すぎないか見直してみてください。
claim-reading-pays = { $outcome ->
    [holds] 相手の様子を読んで合わせる人は、だれにも同じようにする人より、得点が平均{ $points }点高くなります（{ $other_score }点から{ $score }点へ）。
   *[other] 相手の様子を読んで合わせても、得点は{ $other_score }点が{ $score }点になるだけです（平均）。
 }
claim-reading-pays-why = 客の性格（customer）がどれも同じか、育てる時間が足りないからです。Figures・Sociable・ByMail などの性格をまぜてみてください。
claim-grades-tell = { $outcome ->
    [holds] 評価がやり方を見分けます。平均で、名人は{ $expert }点（{ $excellent }）、まず育てる人は{ $nurture }点（{ $good }以上）、急ぐ人は{ $hasty }点（{ $fair }まで）です。
   *[other] 評価がやり方に合いません。平均で、名人は{ $expert }点（目標は{ $excellent }）、まず育てる人は{ $nurture }点（{ $good }以上）、急ぐ人は{ $hasty }点（{ $fair }まで）です。
 }
claim-grades-tell-why-expert = 得点の物差しを、急ぐ人と名人のあいだで測り直してください（isogaba prove ファイル --anchor）。それでも届かなければ、grades のいちばん上を少し下げます。
claim-grades-tell-why-nurture = まず育てる人の{ $nurture }点が、{ $from }点に届きません。名人にしかできないことに、点が寄りすぎています。時間をふやすか、育てる人の得意な部分の weight を上げてみてください。
claim-grades-tell-why-hasty = 急ぐ人の点が高すぎます。得点の物差しを、急ぐ人と名人のあいだで測り直してください（isogaba prove ファイル --anchor）。
claim-luck-below = { $outcome ->
    [holds] 得点の差のうち、運のせいなのは{ $share }です（目標は{ $most }より下）。
   *[other] 得点の差のうち、{ $share }が運のせいです（目標は{ $most }より下）。同じ打ち方でも、運しだいで大きく変わります。
 }
claim-luck-below-why = 客の人数や日数をふやすと、運はならされます。一人の大口の客に、すべてがかからないようにしてみてください。

proof-unclear-advice = 差がとても小さいか、回数が足りません。--seeds を 10000 までふやしても言い切れなければ、この項目は lesson から外すのが正直です。
proof-hands = 売り方くらべ
proof-hand = 売り方
proof-revenue = 売上
proof-sales = 成約
proof-asks = お願い
proof-conversion = 成約率
proof-refusals = お断り
proof-score = 得点
proof-beats-haste = 急ぐ人に勝つ回
proof-beats-nurture = 育てる人に勝つ回
proof-interval = 平均と、その90%区間［下, 上］。勝ち負けは、同じ運どうしの売上で。

proof-days = 日ごとの売上（平均）
proof-day = 日
proof-hasty = 急ぐ人
proof-nurture = 育てる人
proof-expert = 達人
proof-haste-leads = 急ぐ人が先に立つ回
proof-overtaken = 急ぐ人が平均で先に立つのは、{ $until }日目が最後です。{ $day }日目からは、育てる人が先を行きます。
proof-overtaken-at-once = 平均では、{ $day }日目から最後まで、育てる人が先を行きます。
proof-not-overtaken = 最後まで、育てる人は急ぐ人に追いつきません。
proof-luck = 運の割合：得点の差のうち{ $share }［{ $low }, { $high }］が運によるものです（急ぐ人・育てる人・ひととおりの人・達人のあいだで）。

proof-worths = 活動の重み（達人がそれを抜くと）
proof-worths-note = 達人がその活動を使えない会社だったら、得点がどれだけ下がるかです。0 に近いものは、ほかの活動で埋め合わせられます。
proof-thing = 活動
proof-loss = 失う得点
proof-loss-share = その割合
proof-used = 使う回
proof-times = 一回あたり
proof-dominant-note = 「{ $thing }」を抜くと、達人の得点が{ $share }下がります。一つの活動に、多くがかかっています。
proof-useless-note = 達人が使わず、抜いても損のない活動：{ $things }

proof-graph = 売上のあゆみ（平均）
proof-anchored = { $path } に、得点の目もりを書き込みました。同じ遊び方でも、これまでとは得点が変わります。下の数字は、新しい目もりでの得点です。
proof-anchors-same = { $path } の得点の目もりは、もう合っています。
proof-anchor-kept = { $part }：達人が急ぐ人より上にならないので、目もりはそのままにしました。
part-revenue = 売上
part-conversion = 成約率
part-trust = 信頼
part-pipeline = 見込み
part-after = アフターフォロー

prove-searching = 達人を探しています
prove-playing = 遊ばせています
prove-too-much = 計算が多すぎます。--seeds を { $most } 以下にしてください。
prove-differs = 目もりを書き込む間に、ファイルが変わりました。もう一度試してください。
prove-sorting = 「{ $title }」は仕分けの演習です。売り方も運もないので、証明するものがありません。
prove-written = { $path } に書き出しました。
prove-anchor-shipped = 付属のシナリオは書き換えられません。ファイルの場所を指定してください。
prove-page-made = isogaba prove で作成

check-proof-holds = { $file }：OK（{ $title }）。教えること{ $claims }項目も、遊ばせて確かめました。
check-unclear-advice = 回数をふやして確かめてください：isogaba prove { $file } --seeds 5000
check-nothing-advice = くわしい数字：isogaba prove { $file }
check-fails-advice = { $advice } くわしい数字：isogaba prove { $file }
prove-anchor-dials = つまみのあるシナリオの採点の基準は、遊ぶたびに自動で決まります。書き込むものはありません。
