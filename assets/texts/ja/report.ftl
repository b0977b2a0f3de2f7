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
