# 活動・目的・段階など、どの画面でも使うことば
purpose-prospecting = 開拓
purpose-nurturing = 育成
purpose-closing = 販売
purpose-after = アフターフォロー
purpose-prospecting-short = 開拓
purpose-nurturing-short = 育成
purpose-closing-short = 販売
purpose-after-short = フォロー

activity-answer = 問い合わせに答える
activity-rapport = 雑談で近づく
activity-information = 役に立つ情報を届ける
activity-consultation = 相談に乗る
activity-visit = 訪問する
activity-proposal = 提案書を出す
activity-ask = 契約をお願いする
activity-selling-visit = 訪問して契約をお願いする
activity-full-visit = 訪問し、最後に契約をお願いする
activity-discount = 値引きして契約をお願いする
activity-invite = 勉強会に招く
activity-check-in = その後の様子をうかがう
activity-support = 使い方を手伝う
activity-complaint = クレームに向き合う
activity-cross-sell = 別の商品をすすめる
activity-referral = 紹介をお願いする
activity-seminar = 勉強会を開く
activity-list = 見込み客リストを作る
activity-end-day = 一日を終える
activity-answer-short = 回答
activity-rapport-short = 雑談
activity-information-short = 情報
activity-consultation-short = 相談
activity-visit-short = 訪問
activity-proposal-short = 提案書
activity-ask-short = お願い
activity-selling-visit-short = 販売訪問
activity-full-visit-short = 兼用訪問
activity-discount-short = 値引き
activity-invite-short = 招待
activity-check-in-short = 様子見
activity-support-short = 手伝い
activity-complaint-short = クレーム
activity-cross-sell-short = 別商品
activity-referral-short = 紹介

activity-content = ネットの店に記事を書く
activity-study = 学ぶ
role-marketing = マーケティング
role-inside-sales = 内勤営業
role-shop = ネットの店

channel-call = テレアポ
channel-walk_in = 飛び込み
channel-dm = DM
channel-posting = ポスティング
channel-fax = FAX
channel-form = 問い合わせフォーム
channel-email = メール

stage-unknown = まだ会っていない
stage-lead = 見込み客
stage-customer = お客様
stage-lost = 他社で決めた
stage-refused = お断り

mood-cool = そっけない
mood-neutral = ふつう
mood-warm = うちとけている
mood-pushed = 売り込まれたと感じている
mood-ready = 買う話をしはじめた

bloom-0 = 枯れ枝
bloom-1 = つぼみ
bloom-2 = ふくらむ
bloom-3 = 一分咲き
bloom-4 = 三分咲き
bloom-5 = 五分咲き
bloom-6 = 八分咲き
bloom-7 = 満開

grade-s = 秀
grade-a = 優
grade-b = 良
grade-c = 可
grade-d = 不可

score-revenue = 売上(経費を引く)
score-conversion = 成約率
score-trust = 信頼
score-pipeline = これからの見込み
score-after = お客様の満足
