# 振り返りのグラフ
report-revenue-title = 売上のあゆみ：急ぐ人・育てる人と、あなた
report-trust-title = 信頼のあゆみ：急ぐ人・育てる人と、あなた
report-you = あなた
report-hasty = 急ぐ人
report-nurture = 育てる人
report-balanced = 四つとも回す人
report-no-prospecting = ①をしない人
report-no-after-follow = ④をしない人
report-team = 分業する人
report-learner = まず学ぶ人
report-line-end = { $who } { $amount }
report-overtaken = { $day }日目 回り道が追い越す
report-day = { $day }日
report-yen-none = 0円
report-yen = { $amount }万円
report-yen-large = { $amount }億円

# 振り返りのひとこと: 何が起きたか、次に試すことを一つ
finding-idle = 見込み客への働きかけは、全部で{ $contacts }回でした。次は一日に一人、顔なじみの方へ役に立つ情報を届けるところから始めてみましょう。
finding-never-asked = { $contacts }回の働きかけで関係を育てましたが、契約のお願いは一度もありませんでした。次は花が五分咲きを過ぎた方に、思いきって一度お願いしてみましょう。
finding-end-rush = お願い{ $asks }回のうち{ $late }回が、最後の{ $days }日間に集まりました。次は中盤から、花の開いた方へ一人ずつお願いしてみましょう。
finding-improved = お願いしたときの成約の見込みは、序盤の平均{ $first }から終盤は{ $last }に上がりました。次は終盤につかんだその間合いを、初日から試してみましょう。
finding-too-early = お願い{ $asks }回のうち{ $early }回は、成約の見込みが{ $below }に届かないうちのお願いでした。次はお願いする前に一度、相談に乗る時間をとってみましょう。
finding-asked-again = 同じ方に{ $times }回お願いして、よいお返事はまだいただけていません。断られたら数日おき、役に立つ情報を届けてから、もう一度お願いしてみましょう。
finding-doors-closed = お断りと契約の取り消しが、合わせて{ $refusals }件ありました。次は花びらが散りはじめた方には日をおいて、雑談から入り直してみましょう。
finding-slipped = お願いしたときの成約の見込みは、序盤の平均{ $first }から終盤は{ $last }に下がりました。次は終盤こそ、いちばん花の開いた一人に絞ってお願いしてみましょう。
finding-unlucky = 見込みを足し合わせると{ $expected }件、実際の成約は{ $sold }件で、今回は運に恵まれませんでした。同じ間合いのまま、お願いする相手をもう一人増やしてみましょう。
finding-too-careful = お願いは{ $asks }回で、成約の見込みは平均{ $chance }と、十分に育っていました。次は満開を待ちきらず、八分咲きでお願いしてみましょう。
finding-lucky = 見込みを足し合わせると{ $expected }件のところ、{ $sold }件の成約があり、運も味方しました。次は相談をもう一度はさんで、見込みそのものを高めてみましょう。
finding-no-prospecting = ①開拓に使った時間は、全体の{ $share }でした。次は一日おきに30分ずつ、新しい見込み客を探してみましょう。
finding-prepare = お願い{ $asks }回の成約の見込みは平均{ $chance }で、成約は{ $sold }件でした。次はお願いする前に、お悩みをうかがったうえで提案書を出してみましょう。
finding-whole = お願い{ $asks }回で{ $sold }件の成約があり、お客様のところにも足を運べています。次は、いちばん大きな買い物になりそうな一軒を、早めに育てはじめてみましょう。
finding-sound = お願い{ $asks }回で{ $sold }件の成約と、見込みをよく見きわめていました。次は、お客様になった方のところへも一度顔を出してみましょう。

# 振り返り: 営業の型。目安の数字も、ことばの中で示す
pattern-all-four = 一人四役
pattern-all-four-looks = ①から④まで、一人ですべてに手をつけました。②に使った時間は{ $nurture }（目安 { $thin }以上）、お願い{ $asks }回の成約率は{ $conversion }です。
pattern-all-four-looks-missing = 一人で何役もこなしましたが、{ $missing }が抜けていました。②に使った時間は{ $nurture }（目安 { $thin }以上）、お願い{ $asks }回の成約率は{ $conversion }です。
pattern-all-four-looks-thin = ②に使った時間は{ $nurture }（目安 { $thin }以上）と少なめでしたが、お願い{ $asks }回の見込みは平均{ $chance }、成約率は{ $conversion }と、今回の相手には足りていました。
pattern-all-four-follows = いちばん多い型で、それ自体は悪くありません。人がいちばん伸びる型です。ただし、どの目的にも時間が足りないのがふつうなので、成果は「何を先にするか」で決まります。
pattern-all-four-next = 動く前に、二つだけ自分にたずねてみましょう。これはどの目的のためか。いま、どれが先か。
pattern-all-four-next-order = お願い{ $asks }回のうち{ $early }回は、信頼が半分にも届かないうちでした。②が先で、③はそのあと。次は、お願いの前に②をあと二回はさんでみましょう。
pattern-all-four-next-after = いちばん売りやすい相手は、買ってくださった方です。次は、週に一度お客様の様子をうかがう時間を、先に取ってみましょう。
pattern-all-four-next-prospecting = ①を休んだ分は、何週間かあとに効いてきます。次は、一日おきに30分の開拓を、先に予定へ入れてみましょう。
pattern-nurture-missing = 育成欠落
pattern-nurture-missing-looks = ②に使った時間は{ $nurture }（目安 { $thin }以上）。③の活動{ $activities }件のうち{ $unripe }件は、まだ②にいる人に使いました。お願い{ $asks }回の見込みは平均{ $chance }、成約率は{ $conversion }です。
pattern-nurture-missing-looks-company = この会社の仕事には、②がありません（目安は時間の{ $thin }以上）。お願い{ $asks }回の見込みは平均{ $chance }、成約率は{ $conversion }です。
pattern-nurture-missing-follows = 二番目に多い型で、気づかないまま続けている人も大勢います。②が抜けたまま③へ進むと、相手は売り込まれたと感じて身構えます。お願いの数を増やしても、成約率は上がりません。
pattern-nurture-missing-next = 次は、お願いの前に②を二回ふやしましょう。役に立つ情報を届け、相談に乗り、それから③へ。
pattern-nurture-missing-next-company = ②を受け持つ人がどこにもいないか、見わたしてみましょう。週に一時間の情報提供でも、③の通り方は変わります。
pattern-gifted-closer = 天性のクローザー
pattern-gifted-closer-looks = ②に使った時間は{ $nurture }（目安 { $thin }以上）しかないのに、お願い{ $asks }回の見込みは平均{ $chance }ありました。急いだお願いは、ふつう{ $hurried }に届きません。成約率は{ $conversion }です。
pattern-gifted-closer-looks-lucky = ②に使った時間は{ $nurture }（目安 { $thin }以上）しかないのに、お願い{ $asks }回の成約率は{ $conversion }（目安 { $good }以上）でした。
pattern-gifted-closer-follows = 今回のあなたは、お願いしても押しつけがましく聞こえない、生まれつきのクローザーでした。こういう人はごくわずかで、だれかが当てにできる売り方ではありません。
pattern-gifted-closer-follows-by-chance = 種明かしをすると、今回のあなたは運の目で、天性のクローザーに生まれついていました。こういう人はごくわずかで、次も同じとはかぎりません。当てにできる売り方ではないのです。
pattern-gifted-closer-follows-lucky = ただし、今回のあなたは天性のクローザーではありません。お願いの見込みは平均{ $chance }しかなく、この成約率は運でした。本物はごくわずかで、当てにして計画を立てるものではありません。
pattern-gifted-closer-next = 次は別の運でもう一度。②を{ $thin }以上にふやして、見込みと成約率がどう変わるかを比べてみましょう。
pattern-division = 分業
pattern-division-looks = 仲間に予算のあった日が、全体の{ $team_share }でした（目安 { $divided }以上）。②に使ったあなたの時間は{ $nurture }、お願い{ $asks }回の成約率は{ $conversion }です。
pattern-division-looks-shop = 注文{ $orders }件のうち{ $web }件は、ネットの店で決まりました（目安 { $divided }以上）。②に使ったあなたの時間は{ $nurture }です。
pattern-division-looks-company = この会社では、③は営業の仕事ではありません。②に使ったあなたの時間は{ $nurture }（目安 { $thin }以上）です。
pattern-division-follows = マーケティングやネットの店が②や③を受け持つと、営業の仕事は変わります。話を聞き、相談に乗り、頃合いを見てお願いすること。人にしかできない仕事が、あなたに残ります。
pattern-division-next = 次は、仲間の仕事で空いた時間を、いちばん脈のある人の相談にあててみましょう。
pattern-never-asked = お願いのない営業
pattern-never-asked-looks = ②に{ $nurture }、③に{ $closing }の時間を使いましたが、契約のお願いは一度もありませんでした。
pattern-never-asked-follows = 育てた信頼は、お願いしてはじめて注文になります。頃合いは長く続きません。待つうちに予算の窓は閉じ、よそで決まることもあります。
pattern-never-asked-next = 次は、五分咲きを過ぎて予算の話が出た人に、思いきって一度お願いしてみましょう。
pattern-too-little = まだ決められません
pattern-too-little-looks = 使った時間は、働ける時間の{ $worked }でした（見立ての目安 { $enough }以上）。
pattern-too-little-follows = 型は、仕事の積み重ねに表れます。これだけでは、どの型とも言えません。
pattern-too-little-next = 次は一日に一人ずつ、役に立つ情報を届けるところから始めてみましょう。
diagnosis-caption = 今回のあなたの型
diagnosis-next = 次に試すこと
diagnosis-hours = どの目的に時間を使ったか
diagnosis-hours-legend = 縦の印が目安：②は{ $thin }、①と③は{ $least }
diagnosis-studied = 学ぶ
diagnosis-missing = 抜け
diagnosis-thin = 薄い
diagnosis-asks = どれだけ信頼のあるうちにお願いしたか
diagnosis-asks-legend = 相手がその値段に見合うと思う信頼を、十分とする
diagnosis-sold = 成約
diagnosis-not-sold = 断られた
diagnosis-conversion = 成約率 { $conversion }
diagnosis-no-asks = 契約のお願いは、一度もありませんでした。
diagnosis-band = { $sold } / { $asks }
diagnosis-band-chance = 見込み { $chance }
trust-band-early = 半分未満
trust-band-halfway = 半分から
trust-band-ripe = 十分
diagnosis-unripe = 相手に使った③の{ $closing_hours }のうち、{ $unripe_hours }（{ $unripe_share }）は、まだ②にいる人でした。
diagnosis-all-ripe = 相手に使った③の{ $closing_hours }は、すべて信頼の十分な人でした。
diagnosis-team = 仲間の仕事：情報を延べ{ $informed }人に届け、電話{ $calls }件で{ $found }人と出会いました。費用 { $team_yen }、ネットの店の注文 { $web }件。
diagnosis-gift = 今回のあなたは、天性のクローザーです。それでも、②をかけたほうがよく決まります。
diagnosis-gift-by-chance = 種明かし：今回のあなたは、運の目で天性のクローザーに生まれついていました。次も同じとはかぎりません。

# 振り返り: 出会った人たち
people-heading = 出会った人たち
people-summary = { $known }人と出会い、{ $customers }人がお客様になりました。
people-strangers = 会えないまま終わった家が、あと{ $count }軒ありました。
people-met-all = 町の全員と出会いました。
people-column-who = だれが、どう終わったか
people-column-type = どんな人だったか
people-column-given = あなたが渡したもの
person-customer = お客様 { $yen }
person-left = 離れたお客様 { $yen }
person-lead = 見込み客 · { $bloom }
person-signs = 手がかり
person-needs = 求めていたこと
person-well = 響いた { $count }回
person-fine = まずまず { $count }回
person-flat = 響かなかった { $count }回
person-join = ・
apprentice-heading = 写されたもの
apprentice-asks = あなたのお願いは{ $own_asks }回、見込みは平均{ $own_chance }で、成約{ $own_sold }件。それを写した{ $trainee }は、才能ぬきで{ $asks }回、見込みは平均{ $chance }で、成約{ $sold }件、閉じられた扉{ $refusals }軒。担当先の売上は{ $yen }です。
apprentice-no-asks = { $trainee }は、だれにもお願いしませんでした。写すお手本がまだなかったのです。
apprentice-others = 同じ運なら、急ぐ人を写した{ $trainee }の売上は{ $hasty }、先に育てる人を写した{ $trainee }の売上は{ $nurture }でした。
apprentice-by = { $name }（{ $trainee }）
apprentice-house = { $trainee }の担当
person-asks = { $count }回
after-orders = もう一度の注文 { $count }件
after-named = 紹介 { $count }人
after-complaints = クレーム { $count }件（向き合った { $handled }、近所に広まった { $told }）
after-left = 離れたお客様 { $count }軒
after-nothing = もう一度の注文も紹介も、まだありませんでした
order-web = { $yen }(ネットから)
order-cross-sell = { $yen }(別の商品)
order-repeat = { $yen }(もう一度)
verdict-untouched = 二人で話すことは、一度もありませんでした。
verdict-only-asked = お願いのほかには、何も渡していませんでした。
verdict-never-given = いちばん響くはずの「{ $activity }」が、一度もありませんでした。
verdict-bought-without = 好みの「{ $activity }」がなくても、買ってくれました。
verdict-fine = 無理のない付き合いでした。
verdict-reached = この人の求めに、よく応えていました。
verdict-mixed = 届いたものと、届かなかったものがありました。
verdict-missed = 渡したものと求めていたものが、すれ違っていました。

# 振り返り: 予想と手応え
expectation-heading = 予想と結果
expectation-not-asked = このシナリオでは、始める前の予想はたずねていません。
expectation-said = あなたの予想
expectation-why = その理由
expectation-skipped = 予想は立てずに始めました。
expectation-right = 予想どおりでした。{ $came }
expectation-wrong = 予想とは違う結果でした。{ $came }
expectation-more = この運では、{ $way }のほうが{ $yen }多く売り上げました。
expectation-even = { $ways ->
    [2] この運では、二人の差は{ $yen }。どちらでも、たいして変わりませんでした。
   *[other] この運では、上の二人の差は{ $yen }。どちらでも、たいして変わりませんでした。
 }
expectation-above = { $ways ->
    [2] あなたの売上は、二人のどちらよりも上でした。
   *[other] あなたの売上は、そのだれよりも上でした。
 }
expectation-between = { $ways ->
    [2] あなたの売上は、二人のあいだでした。
   *[other] あなたの売上は、その人たちのあいだでした。
 }
expectation-below = { $ways ->
    [2] あなたの売上は、二人のどちらにも届きませんでした。
   *[other] あなたの売上は、そのだれにも届きませんでした。
 }

calibration-heading = 手ごたえと、本当の見込み
calibration-said = お願いする前の手ごたえ
calibration-true = 本当の見込み
calibration-none = お願いする前の手ごたえには、一度も答えていません。
calibration-too-few = 答えが一回だけなので、見立てのくせはまだわかりません。
calibration-over = 手ごたえは、本当の見込みより平均{ $points }ポイント高めでした。期待が先に立っていたようです。
calibration-under = 手ごたえは、本当の見込みより平均{ $points }ポイント低めでした。相手は、思うより前向きでした。
calibration-scattered = 高すぎたり低すぎたりで、平均{ $points }ポイントずれていました。相手の様子を、もう一つ手がかりにしてみましょう。
calibration-well = ずれは平均{ $points }ポイント。相手の気持ちが、よく見えていました。

plan-review-heading = 週の予定と実際
plan-review-legend = 帯は実際、印は予定
plan-review-week = 第{ $week }週
plan-review-no-plan = 予定は立てませんでした
plan-review-no-answer = 答えずに次へ進みました。
incident-review-heading = あの日の選択
incident-review-chose = { $day }日目「{ $title }」
streak-heading = 間合い
streak-best = { $count }連続
streak-why = 間をあけ、押しつけず、頃合いを見て働きかけた、いちばん長い続きです。
streak-none = 間合いのよい働きかけは、まだありませんでした。

practice-title = もう一度：{ $name }
practice-too-early = お願いを急がず、先に信頼を育ててみましょう。
practice-too-late = 機が熟しているなら、時をのがさずお願いしてみましょう。
practice-unanswered = 待っている声に、今度は早く応えてみましょう。
practice-left-alone = 間を空けずに、足を運んでみましょう。
practice-overdone = 会いすぎず、ひと息おいてから声をかけてみましょう。
practice-summary = { $name }とのあの日を、{ $days }日間でもう一度。
practice-briefing = { $name }とのあの日の朝に戻りました。築いた信頼も、残った重さも、あのときのままです。
    使えるのは{ $days }営業日。{ $better }
