//! Every activity with its numbers, and which purpose it serves: the table that a scenario changes.

use super::{
    activity::{Activity, Channel, ChannelRow, Gains, LOOKED_AFTER, SeminarRow, TaskRow, TouchRow},
    partial::{partial, read_over_default},
    purpose::{Purpose, Purposes},
    units::{Hours, Yen},
};

partial! { "Activities", WrittenActivities;
    /// Every activity with its numbers. A scenario names only what differs.
    ///
    /// Defaults: calibrated so that eight well-spaced touches carry a cold lead to a 25–50 % chance; response rates from
    /// Japanese trade figures for cold outreach (calls 0.5–3 %, mail 0.5–1 %, leaflets 0.01–0.3 %, fax 0.07–0.3 %).
    /// Which purpose an activity serves differs by company, so it stands in the row.
    pub struct Activities {
        /// Rapport talk.
        pub rapport: TouchRow,
        /// Useful information.
        pub information: TouchRow,
        /// Consultation.
        pub consultation: TouchRow,
        /// Visit to nurture.
        pub visit: TouchRow,
        /// Visit to sell.
        pub selling_visit: TouchRow,
        /// Visit to nurture and to sell.
        pub full_visit: TouchRow,
        /// Answer to an inquiry or a question; gains fade with its age.
        pub answer: TouchRow,
        /// Invitation to the next seminar.
        pub invite: TouchRow,
        /// Proposal; its quality grows with the clarity of the need.
        pub proposal: TouchRow,
        /// Asking for the order.
        pub ask: TouchRow,
        /// Asking for the order with money off.
        pub discount: TouchRow,
        /// A word with a customer.
        pub check_in: TouchRow,
        /// Help with what a customer has bought.
        pub support: TouchRow,
        /// Handling a complaint.
        pub complaint: TouchRow,
        /// Offering a customer something else.
        pub cross_sell: TouchRow,
        /// Asking a customer to name somebody else.
        pub referral: TouchRow,
        /// Seminar, for those who were invited.
        pub seminar: SeminarRow,
        /// Making a target list, which raises the response to what follows.
        pub list_making: TaskRow,
        /// Writing for the online shop, which then closes by itself more often.
        pub content: TaskRow,
        /// Studying one purpose, which makes one better at it later.
        pub study: TaskRow,
        /// Cold calls.
        pub call: ChannelRow,
        /// Walk-ins.
        pub walk_in: ChannelRow,
        /// Direct mail.
        pub dm: ChannelRow,
        /// Posting.
        pub posting: ChannelRow,
        /// Fax.
        pub fax: ChannelRow,
        /// Contact forms.
        pub form: ChannelRow,
        /// E-mail.
        pub email: ChannelRow,
        /// The way to a district, charged once a day.
        #[schemars(extend("x-unit" = "hours"))]
        pub travel: Hours,
        /// Purposes that this company leaves out: what serves nothing else isn't done.
        pub without: Purposes,
    }
}
read_over_default!(Activities);

impl Activities {
    /// The numbers of a prospecting channel.
    pub fn channel(&self, channel: Channel) -> &ChannelRow {
        match channel {
            Channel::Call => &self.call,
            Channel::WalkIn => &self.walk_in,
            Channel::Dm => &self.dm,
            Channel::Posting => &self.posting,
            Channel::Fax => &self.fax,
            Channel::Form => &self.form,
            Channel::Email => &self.email,
        }
    }

    /// The numbers of a prospecting channel, to change them.
    pub fn channel_mut(&mut self, channel: Channel) -> &mut ChannelRow {
        match channel {
            Channel::Call => &mut self.call,
            Channel::WalkIn => &mut self.walk_in,
            Channel::Dm => &mut self.dm,
            Channel::Posting => &mut self.posting,
            Channel::Fax => &mut self.fax,
            Channel::Form => &mut self.form,
            Channel::Email => &mut self.email,
        }
    }

    /// The numbers of an activity.
    pub fn touch(&self, activity: Activity) -> &TouchRow {
        match activity {
            Activity::Rapport => &self.rapport,
            Activity::Information => &self.information,
            Activity::Consultation => &self.consultation,
            Activity::Visit => &self.visit,
            Activity::Answer => &self.answer,
            Activity::Proposal => &self.proposal,
            Activity::Ask => &self.ask,
            Activity::SellingVisit => &self.selling_visit,
            Activity::FullVisit => &self.full_visit,
            Activity::Discount => &self.discount,
            Activity::Invite => &self.invite,
            Activity::CheckIn => &self.check_in,
            Activity::Support => &self.support,
            Activity::Complaint => &self.complaint,
            Activity::CrossSell => &self.cross_sell,
            Activity::Referral => &self.referral,
        }
    }

    /// The numbers of an activity, to change them.
    pub fn touch_mut(&mut self, activity: Activity) -> &mut TouchRow {
        match activity {
            Activity::Rapport => &mut self.rapport,
            Activity::Information => &mut self.information,
            Activity::Consultation => &mut self.consultation,
            Activity::Visit => &mut self.visit,
            Activity::Answer => &mut self.answer,
            Activity::Proposal => &mut self.proposal,
            Activity::Ask => &mut self.ask,
            Activity::SellingVisit => &mut self.selling_visit,
            Activity::FullVisit => &mut self.full_visit,
            Activity::Discount => &mut self.discount,
            Activity::Invite => &mut self.invite,
            Activity::CheckIn => &mut self.check_in,
            Activity::Support => &mut self.support,
            Activity::Complaint => &mut self.complaint,
            Activity::CrossSell => &mut self.cross_sell,
            Activity::Referral => &mut self.referral,
        }
    }

    /// Is something with these purposes done in this company?
    fn is_done(&self, offered: bool, purposes: Purposes) -> bool {
        offered && (purposes.is_empty() || !purposes.without(self.without).is_empty())
    }

    /// Is an activity done in this company; with customers, or with those who haven't bought yet?
    pub fn offers(&self, activity: Activity, to_customers: bool) -> bool {
        let row = self.touch(activity);
        self.is_done(row.offered, serves(row.purposes, to_customers))
    }

    /// The purposes that an activity serves in this company; with customers, or with those who haven't bought yet.
    pub fn served(&self, activity: Activity, to_customers: bool) -> Purposes {
        serves(self.touch(activity).purposes, to_customers).without(self.without)
    }

    /// Is a channel used in this company?
    pub fn offers_channel(&self, channel: Channel) -> bool {
        let row = self.channel(channel);
        self.is_done(row.offered, row.purposes)
    }

    /// Is a task done in this company?
    pub fn offers_task(&self, task: &TaskRow) -> bool {
        self.is_done(task.offered, task.purposes)
    }

    /// Are seminars held in this company? Nobody comes who can't be invited.
    pub fn offers_seminar(&self) -> bool {
        self.is_done(self.seminar.offered, self.seminar.purposes) && self.invite.offered
    }

    /// The purposes that anything done in this company serves.
    pub fn purposes(&self) -> Purposes {
        let touches = Activity::ALL
            .into_iter()
            .flat_map(|activity| [(activity, false), (activity, true)])
            .filter(|&(activity, customers)| fits(activity, customers) && self.offers(activity, customers))
            .map(|(activity, customers)| serves(self.touch(activity).purposes, customers));
        let channels = Channel::ALL.into_iter().filter(|&channel| self.offers_channel(channel));
        let channels = channels.map(|channel| self.channel(channel).purposes);
        let tasks = [&self.list_making, &self.content].into_iter().filter(|task| self.offers_task(task));
        let tasks = tasks.map(|task| task.purposes);
        touches.chain(channels).chain(tasks).flat_map(Purposes::iter).collect::<Purposes>().without(self.without)
    }
}

/// Does an activity make sense with customers (or else with those who haven't bought yet)?
fn fits(activity: Activity, customers: bool) -> bool {
    if customers { !activity.is_for_leads() } else { !activity.is_for_customers() }
}

/// What an activity serves with customers (or else with those who haven't bought yet): after the sale, nurturing is
/// after-follow.
fn serves(purposes: Purposes, customers: bool) -> Purposes {
    let nurturing = Purposes::one(Purpose::Nurturing);
    if customers && purposes.contains(Purpose::Nurturing) {
        purposes.without(nurturing).and(Purpose::AfterFollow)
    } else {
        purposes
    }
}

impl Default for Activities {
    fn default() -> Self {
        let minutes = Hours::from_minutes;
        let closing = Purposes::one(Purpose::Closing);
        let after = Purposes::one(Purpose::AfterFollow);
        let visit = TouchRow {
            hours: minutes(60),
            yen: Yen(800),
            face_to_face: true,
            gains: Gains {
                credibility: 0.05,
                reliability: 0.13,
                intimacy: 0.10,
                clarity: 0.10,
                heat: 0.15,
                satisfaction: LOOKED_AFTER,
                pressure: -0.01,
            },
            load: 1.0,
            shows_window: 1.0,
            shows_need: true,
            ..TouchRow::default()
        };
        let ask = TouchRow { hours: minutes(30), load: 0.6, purposes: closing, ..TouchRow::default() };
        let task = |time, purposes, offered| TaskRow { hours: minutes(time), yen: Yen(0), purposes, offered };
        Self {
            rapport: TouchRow {
                hours: minutes(30),
                gains: Gains {
                    credibility: 0.02,
                    reliability: 0.05,
                    intimacy: 0.13,
                    clarity: 0.02,
                    heat: 0.10,
                    satisfaction: LOOKED_AFTER,
                    pressure: -0.02,
                },
                load: 0.8,
                shows_window: 0.4,
                ..TouchRow::default()
            },
            information: TouchRow {
                hours: minutes(24),
                yen: Yen(100),
                gains: Gains {
                    credibility: 0.12,
                    reliability: 0.06,
                    intimacy: 0.03,
                    clarity: 0.06,
                    heat: 0.15,
                    satisfaction: LOOKED_AFTER,
                    pressure: -0.01,
                },
                load: 0.6,
                ..TouchRow::default()
            },
            consultation: TouchRow {
                hours: minutes(90),
                yen: Yen(500),
                face_to_face: true,
                gains: Gains {
                    credibility: 0.12,
                    reliability: 0.08,
                    intimacy: 0.12,
                    clarity: 0.26,
                    heat: 0.20,
                    satisfaction: LOOKED_AFTER,
                    pressure: -0.04,
                },
                load: 1.0,
                shows_window: 1.0,
                shows_need: true,
                ..TouchRow::default()
            },
            visit,
            selling_visit: TouchRow {
                hours: minutes(42),
                load: 0.6,
                gains: Gains::default(),
                shows_window: 0.0,
                shows_need: false,
                purposes: closing,
                ..visit
            },
            full_visit: TouchRow {
                hours: minutes(90),
                gains: scaled(&visit.gains, 0.6),
                purposes: Purposes::one(Purpose::Nurturing).and(Purpose::Closing),
                ..visit
            },
            answer: TouchRow {
                hours: minutes(30),
                gains: Gains {
                    credibility: 0.08,
                    reliability: 0.20,
                    clarity: 0.10,
                    heat: 0.30,
                    satisfaction: 0.12,
                    ..Gains::default()
                },
                load: 0.3,
                ..TouchRow::default()
            },
            invite: TouchRow { hours: minutes(6), load: 0.1, ..TouchRow::default() },
            proposal: TouchRow {
                hours: minutes(90),
                yen: Yen(300),
                gains: Gains { credibility: 0.06, pressure: 0.06, ..Gains::default() },
                load: 0.5,
                purposes: closing,
                ..TouchRow::default()
            },
            ask,
            discount: TouchRow { offered: false, ..ask },
            check_in: TouchRow {
                hours: minutes(24),
                yen: Yen(50),
                gains: Gains { reliability: 0.08, intimacy: 0.08, heat: 0.10, satisfaction: 0.16, ..Gains::default() },
                load: 0.7,
                shows_need: true,
                purposes: after,
                ..TouchRow::default()
            },
            support: TouchRow {
                hours: minutes(60),
                yen: Yen(300),
                gains: Gains { credibility: 0.06, reliability: 0.10, satisfaction: 0.22, ..Gains::default() },
                load: 0.7,
                shows_need: true,
                purposes: after,
                ..TouchRow::default()
            },
            complaint: TouchRow { hours: minutes(120), yen: Yen(2_000), purposes: after, ..TouchRow::default() },
            cross_sell: TouchRow { hours: minutes(42), load: 0.5, purposes: after, ..TouchRow::default() },
            referral: TouchRow { hours: minutes(18), purposes: after, ..TouchRow::default() },
            seminar: SeminarRow::default(),
            list_making: task(60, Purposes::one(Purpose::Prospecting), true),
            content: task(120, closing, false),
            study: task(60, Purposes::NONE, false),
            call: channel(15.0, 0.012, 10, 0.05, 0.25, 0.17),
            walk_in: ChannelRow { face_to_face: true, ..channel(5.0, 0.030, 50, 0.06, 0.30, 0.40) },
            dm: channel(40.0, 0.006, 130, 0.01, 0.20, 0.20),
            posting: channel(120.0, 0.0010, 6, 0.00, 0.15, 0.05),
            fax: channel(150.0, 0.0010, 12, 0.03, 0.15, 0.04),
            form: channel(15.0, 0.004, 0, 0.04, 0.15, 0.15),
            email: channel(25.0, 0.007, 2, 0.02, 0.15, 0.20),
            travel: minutes(30),
            without: Purposes::NONE,
        }
    }
}

fn channel(touches: f64, response: f64, yen: i64, pressure: f64, heat: f64, talk: f64) -> ChannelRow {
    ChannelRow { touches, response, yen: Yen(yen), pressure, heat, talk, ..ChannelRow::default() }
}

/// The gains at a share of their size.
fn scaled(gains: &Gains, share: f64) -> Gains {
    Gains {
        credibility: gains.credibility * share,
        reliability: gains.reliability * share,
        intimacy: gains.intimacy * share,
        clarity: gains.clarity * share,
        heat: gains.heat * share,
        satisfaction: gains.satisfaction * share,
        pressure: gains.pressure * share,
    }
}
