# 振り返りのグラフ
report-revenue-title = 売上のあゆみ：急ぐ人・育てる人と、あなた
report-trust-title = 信頼のあゆみ：急ぐ人・育てる人と、あなた
report-you = あなた
report-hasty = 急ぐ人
report-nurture = 育てる人
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
finding-sound = お願い{ $asks }回で{ $sold }件の成約と、見込みをよく見きわめていました。次は、お客様になった方のところへも一度顔を出してみましょう。

# 振り返り: 出会った人たち
people-heading = 出会った人たち
people-summary = { $known }人と出会い、{ $customers }人がお客様になりました。
people-strangers = 会えないまま終わった家が、あと{ $count }軒ありました。
people-met-all = 町の全員と出会いました。
people-column-who = だれが、どう終わったか
people-column-type = どんな人だったか
people-column-given = あなたが渡したもの
person-customer = お客様 { $yen }
person-lead = 見込み客 · { $bloom }
person-signs = 手がかり
person-needs = 求めていたこと
person-well = 響いた { $count }回
person-fine = まずまず { $count }回
person-flat = 響かなかった { $count }回
person-join = ・
person-asks = { $count }回
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
expectation-haste = この運では、急ぐ人のほうが{ $yen }多く売り上げました。
expectation-nurture = この運では、育てる人のほうが{ $yen }多く売り上げました。
expectation-even = この運では、二人の差は{ $yen }。どちらでも、たいして変わりませんでした。
expectation-above = あなたの売上は、二人のどちらよりも上でした。
expectation-between = あなたの売上は、二人のあいだでした。
expectation-below = あなたの売上は、二人のどちらにも届きませんでした。

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
