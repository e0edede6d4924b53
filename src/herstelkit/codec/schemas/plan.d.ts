// Types of a herstelkit plan file. Made by scripts/make_plan_schema.py from the classes
// in herstelkit.wrap; change those. What a type cannot say: ids are unique in the whole
// plan, and each pointer is the id of a tool in the toolbox.

/** A person's own plan; all of it may stay empty. */
export interface Plan {
  /** Sort of file. */
  schema: "herstelkit/plan";
  /** Version of the file. */
  version: 1;
  /** Support Document. */
  support_document?: SupportDocument;
  /** Hope. */
  hope?: ConceptMeaning;
  /** Personal Responsibility. */
  personal_responsibility?: ConceptMeaning;
  /** Education. */
  education?: ConceptMeaning;
  /** Self Advocacy. */
  self_advocacy?: ConceptMeaning;
  /** Support. */
  support?: ConceptMeaning;
  /** Wellness Toolbox. */
  toolbox?: Toolbox;
  /** Daily Maintenance Plan. */
  daily_maintenance?: DailyMaintenance;
  /** Triggers. */
  triggers?: Triggers;
  /** Early Warning Signs. */
  early_warning_signs?: EarlyWarningSigns;
  /** When Things Are Breaking Down. */
  breaking_down?: BreakingDown;
  /** Crisis Plan. */
  crisis?: CrisisPlan;
  /** Post Crisis Plan. */
  post_crisis?: PostCrisisPlan;
  /** Lifestyle. */
  lifestyle?: Theme;
  /** Living Environment. */
  living_environment?: Theme;
  /** Work Related Issues. */
  work?: Theme;
  /** Self-Esteem. */
  self_esteem?: Theme;
  /** Negative Thoughts. */
  negative_thoughts?: Theme;
  /** Peer Support. */
  peer_support?: Theme;
  /** Supporters. */
  people?: People;
  /** My WRAP on one sheet. */
  one_sheet?: OneSheet;
  /** Notes. */
  notes?: Note[];
}

/** Signs that it really goes less well, and a short plan with few choices. */
export interface BreakingDown {
  /** Signs. */
  signs?: Entry[];
  /** My short, strict plan. */
  strict_plan?: Entry[];
}

/** What a key concept means to me. */
export interface ConceptMeaning {
  /** What this is to me. */
  meaning?: PlanText;
}

/** What others may take over for a while, and how. Not a legal document. */
export interface CrisisPlan {
  /** Date of this plan. */
  dated?: Day;
  /** This plan replaces earlier plans. */
  replaces_earlier?: boolean;
  /** How I am when I feel well. */
  when_well?: Entry[];
  /** Signs that others may take something over. */
  signs_take_over?: Entry[];
  /** My supporters. */
  supporters?: Supporter[];
  /** Whom I rather leave out of it. */
  not_involved?: NotInvolved[];
  /** Medication. */
  medication?: Medication[];
  /** Help and care: yes and no. */
  treatments?: Treatment[];
  /** Rest at home, nearby or elsewhere. */
  respite_options?: Entry[];
  /** Places: rather yes and rather not. */
  facilities?: Facility[];
  /** What helps. */
  what_helps?: Entry[];
  /** What does not help. */
  what_does_not_help?: Entry[];
  /** If I am a danger to myself or others. */
  danger?: Entry[];
  /** If my supporters do not agree. */
  disagreement?: Entry[];
  /** Tasks that others take over. */
  tasks?: HandedOverTask[];
  /** Signs that this plan is no longer needed. */
  signs_no_longer_needed?: Entry[];
}

/** How I am when I feel well, and what keeps me so. */
export interface DailyMaintenance {
  /** How I am when I feel well. */
  when_well?: Entry[];
  /** What I do every day. */
  every_day?: Entry[];
  /** What I do now and then, and how often. */
  now_and_then?: NowAndThen[];
}

/** Year, month and day: 2027-01-12. */
export type Day = string;

/** What I notice inside, and what I do then. */
export interface EarlyWarningSigns {
  /** Signs. */
  signs?: Entry[];
  /** What I do first. */
  first_actions?: Entry[];
  /** What I can do besides. */
  extra_actions?: Entry[];
}

/** A line in a list; `tools` are ids of what it uses from the toolbox. */
export interface Entry {
  /** Id. */
  id: PieceId;
  /** Text. */
  text?: PlanText;
  /** Tools. */
  tools?: ToolId[];
}

/** A place to go to, whether the person wants that, and why. */
export interface Facility {
  /** Id. */
  id: PieceId;
  /** Name. */
  name?: PlanText;
  /** Preferred, acceptable, not. */
  preference?: Preference;
  /** In own words. */
  own_words?: PlanText;
  /** Why. */
  reason?: PlanText;
}

/** A task that somebody else takes over for a while. */
export interface HandedOverTask {
  /** Id. */
  id: PieceId;
  /** Task. */
  task?: PlanText;
  /** Who. */
  who?: PlanText;
  /** Phone. */
  phone?: PlanText;
  /** Good to know. */
  notes?: PlanText;
}

/** A medicine, whether the person wants it, and why. */
export interface Medication {
  /** Id. */
  id: PieceId;
  /** Name. */
  name?: PlanText;
  /** Preferred, acceptable, not. */
  preference?: Preference;
  /** In own words. */
  own_words?: PlanText;
  /** Why. */
  reason?: PlanText;
}

/** Somebody who stays out of it; a reason is never needed. */
export interface NotInvolved {
  /** Id. */
  id: PieceId;
  /** Name. */
  name?: PlanText;
  /** Why, if you wish. */
  why?: PlanText;
}

/** What was written at a question that no part of a WRAP asks. */
export interface Note {
  /** Id. */
  id: PieceId;
  /** Id of the question. */
  question?: PieceId;
  /** Rows. */
  rows?: NoteRow[];
}

/** A row of an answer: one cell, or as many as the table has columns. */
export interface NoteRow {
  /** Cells. */
  cells?: PlanText[];
}

/** Something that is needed now and then, and how often in the person's words. */
export interface NowAndThen {
  /** Id. */
  id: PieceId;
  /** Text. */
  text?: PlanText;
  /** How often. */
  how_often?: PlanText;
  /** Tools. */
  tools?: ToolId[];
}

/** Everything in a few words, and when I last looked at it. */
export interface OneSheet {
  /** Everything in a few words. */
  summary?: SummaryLine[];
  /** When I last looked at this. */
  last_looked_at?: Day;
}

/** The people whom I trust, and those whom I rather leave out of it. */
export interface People {
  /** My supporters. */
  supporters?: Supporter[];
  /** Whom I rather leave out of it. */
  not_involved?: Entry[];
}

/** Stays with a piece as long as it is there; unique in the whole plan. */
export type PieceId = string;

/** An action plan, by its name in the field's own English. */
export type PlanName = "daily_maintenance" | "triggers" | "early_warning_signs" | "breaking_down" | "crisis" | "post_crisis";

/** A person's own words, exactly as typed, in any script. */
export type PlanText = string;

/** What I need until the ordinary day is enough again. */
export interface PostCrisisPlan {
  /** How I am when the crisis is over. */
  out_of_crisis?: Entry[];
  /** How I want to feel. */
  want_to_feel?: Entry[];
  /** What I did myself that played a part. */
  my_part?: Entry[];
  /** What I have learned. */
  learned?: Entry[];
  /** What I want to change. */
  change_what?: Entry[];
  /** When and how I do that. */
  change_when_and_how?: Entry[];
  /** The help that I want with it. */
  change_help?: Entry[];
  /** What changes in my plans. */
  change_wrap?: Entry[];
  /** What makes coming back easier. */
  return_eases?: Entry[];
  /** What others can do. */
  others_can_do?: Entry[];
  /** What can wait. */
  can_wait?: Entry[];
  /** My supporters. */
  supporters?: Supporter[];
  /** What I need every day. */
  daily_needs?: Entry[];
  /** What I may need. */
  possible_needs?: Entry[];
  /** People, places and things that I avoid for a while. */
  avoid?: Entry[];
  /** How I keep further effects small. */
  preventing?: Entry[];
  /** Whom I want to thank. */
  thank?: Entry[];
  /** With whom I want to make things right. */
  make_right?: Entry[];
  /** What I do myself again. */
  responsibilities?: Responsibility[];
}

/** Whether a person wants something. */
export type Preference = "preferred" | "acceptable" | "not";

/** Something that the person takes back, step by step. */
export interface Responsibility {
  /** Id. */
  id: PieceId;
  /** Task. */
  task?: PlanText;
  /** Who did it. */
  who_did_it?: PlanText;
  /** What I need. */
  what_i_need?: PlanText;
  /** My steps. */
  steps?: PlanText;
}

/** A few words on the one sheet; `about` is the plan that they sum up, if one. */
export interface SummaryLine {
  /** Id. */
  id: PieceId;
  /** What this is about. */
  about?: PlanName;
  /** Text. */
  text?: PlanText;
}

/** How I support myself at a meeting. */
export interface SupportDocument {
  /** How I support myself at this meeting. */
  lines?: Entry[];
}

/** Somebody to turn to; `phone` is text, exactly as it was written. */
export interface Supporter {
  /** Id. */
  id: PieceId;
  /** Name. */
  name?: PlanText;
  /** Who it is. */
  role?: PlanText;
  /** Phone. */
  phone?: PlanText;
  /** Task. */
  task?: PlanText;
}

/** What a recovery theme does with how I feel, and which tools go with it. */
export interface Theme {
  /** What this does with how I feel. */
  impact?: PlanText;
  /** Which tools go with this. */
  tools?: Entry[];
}

/** Something in the toolbox: an action, a person, a place, a thought. */
export interface Tool {
  /** Id. */
  id: PieceId;
  /** Text. */
  text?: PlanText;
}

/** The id of a tool in the toolbox of this plan. */
export type ToolId = string;

/** Everything that does me good; all plans may point at it. */
export interface Toolbox {
  /** What I already use. */
  used?: Tool[];
  /** What I want to try. */
  to_try?: Tool[];
}

/** A kind of help or care, whether the person wants it, and why. */
export interface Treatment {
  /** Id. */
  id: PieceId;
  /** Name. */
  name?: PlanText;
  /** Preferred, acceptable, not. */
  preference?: Preference;
  /** In own words. */
  own_words?: PlanText;
  /** Why. */
  reason?: PlanText;
}

/** What comes from outside, and what I do then. */
export interface Triggers {
  /** What can touch me from outside. */
  events?: Entry[];
  /** What I do then. */
  action_plan?: Entry[];
  /** How I meet with it less. */
  limiting_exposure?: Entry[];
}
