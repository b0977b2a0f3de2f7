# 準備と手配、お客様の様子
satisfied-not = 不満がありそう
satisfied-well = まずまず満足
satisfied-wholly = 喜んでいる
satisfied-not-short = 不満
satisfied-well-short = まずまず
satisfied-wholly-short = 満足

activity-answer-question = 質問に答える

toast-referred = 紹介
toast-restored = 信頼を回復
toast-opened = 新しい会社

news-team-found = 内勤営業が新しい人を見つけました：{ $names }
news-budgets = 今朝は、分業の予算を決められます(W)

workshop-heading = 準備と手配
workshop-seminar-seats = 招待 { $count }人 / { $seats }席：{ $names }
workshop-shop = ネットの店に記事を書く
workshop-shop-what = 充実 { $percent } · 会わずに売れます
workshop-study-hours = 1回 { $hours }時間
workshop-study-what = 今日の時間で、これからの一回一回を効かせます。
workshop-study-one = 「{ $purpose }」を学ぶ
workshop-team = 分業の予算
workshop-team-left = 残り { $left } / 週 { $whole }
workshop-team-today = 今日決められます。変えるまで毎週かかります。
workshop-team-when = 次に決められるのは { $date }です。
workshop-team-never = この期間に決め直せる日は、もうありません。
workshop-marketing = { $yen }で週{ $count }回、情報を届けます。聞き役はできません
workshop-inside-sales = { $yen }で週{ $count }件電話。相手はまだよそよそしいです
workshop-role-shop = { $yen }で記事{ $count }本。売れますが親しくなれません
workshop-less = { $role }：{ $yen } 減らす
workshop-more = { $role }：{ $yen } 増やす
