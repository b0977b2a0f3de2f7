//! What can be commanded, and why a command may be refused.

use super::{
    activity::{Activity, Channel},
    purpose::Purpose,
    team::Role,
    units::{DistrictId, Hours, ProspectId, Yen},
};
use serde::{Deserialize, Serialize};

/// A decision of the player. The list of commands is the save file, the replay and the evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case", deny_unknown_fields)]
pub enum Command {
    /// Reach out to people who aren't known yet, in one district or in the whole territory.
    Prospect {
        /// How.
        channel: Channel,
        /// Where; everywhere if not said.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        district: Option<DistrictId>,
        /// For how long: a half or a whole hour.
        hours: Hours,
    },
    /// Make a target list, which helps the prospecting that follows.
    MakeList,
    /// Do something with one prospect.
    Touch {
        /// With whom.
        prospect: ProspectId,
        /// What.
        activity: Activity,
    },
    /// Hold a seminar for those who were invited.
    Seminar,
    /// Write something for the online shop.
    WriteContent,
    /// Study (学ぶ): become better at one purpose.
    Study {
        /// At which.
        purpose: Purpose,
    },
    /// Give a part of the team a budget, from now on.
    Fund {
        /// To whom.
        role: Role,
        /// Yen a week.
        yen: Yen,
    },
    /// Answer the incident of the day.
    Respond {
        /// With which choice, from 0.
        choice: u8,
    },
    /// Go home.
    EndDay,
}

/// Why a command can't be carried out. Nothing has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(tag = "refused", rename_all = "snake_case")]
pub enum Refusal {
    /// The last day is over.
    #[error("the last day is over")]
    Finished,
    /// There is no prospect with this id.
    #[error("there is no such prospect")]
    NoSuchProspect,
    /// There is no district with this id.
    #[error("there is no such district")]
    NoSuchDistrict,
    /// One can't do anything with people whom one hasn't met.
    #[error("this prospect isn't known yet")]
    NotMet,
    /// The trainee looks after them.
    #[error("this prospect is the trainee's")]
    TraineesHouse,
    /// They have bought from the rival.
    #[error("this prospect has bought from a rival")]
    Lost,
    /// They don't want to see the salesperson again.
    #[error("this prospect doesn't want to be contacted any more")]
    Closed,
    /// They have bought already.
    #[error("this prospect is a customer already")]
    AlreadyCustomer,
    /// They haven't asked anything.
    #[error("there is no inquiry to answer")]
    NoInquiry,
    /// Everybody here is known already.
    #[error("there is nobody left to find here")]
    NobodyLeft,
    /// Nobody was invited to the seminar.
    #[error("nobody has been invited")]
    NobodyInvited,
    /// They are invited already.
    #[error("this prospect is invited already")]
    AlreadyInvited,
    /// They haven't bought yet.
    #[error("this prospect isn't a customer yet")]
    NotACustomer,
    /// They haven't complained.
    #[error("there is no complaint to handle")]
    NoComplaint,
    /// This company doesn't do that.
    #[error("this company doesn't do that")]
    NotOffered,
    /// There is no team.
    #[error("there is no team")]
    NoTeam,
    /// A budget comes in steps, from nothing to the team's whole.
    #[error("no such budget")]
    OddBudget,
    /// Budgets are set on the first business day of a week.
    #[error("budgets are set on the first day of a week")]
    NotTheDayForBudgets,
    /// All budgets together would be more than there is.
    #[error("the team's budget is too small for it")]
    OverBudget {
        /// Yen a week that are left for this part of the team.
        left: Yen,
    },
    /// Nothing has happened that waits for an answer.
    #[error("there is nothing to answer")]
    NoIncident,
    /// The incident has no such choice.
    #[error("there is no such choice")]
    NoSuchChoice,
    /// Prospecting takes a half or a whole hour.
    #[error("prospecting takes half an hour or a whole hour")]
    OddHours,
    /// The day is too short for it.
    #[error("not enough hours left today")]
    TooLate {
        /// What it takes, the way there included.
        needs: Hours,
        /// What is left of the day.
        left: Hours,
    },
}
