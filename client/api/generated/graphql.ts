/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Which cases. Everything given must hold. */
export type CaseFilter = {
  /** Decided on or after; what may lie there counts. */
  decidedFrom?: string | null | undefined;
  /** Decided on or before; what may lie there counts. */
  decidedTo?: string | null | undefined;
  /** Whether sources that this viewer sees disagree on a property of it or of its links; of a case also of its events, measures and so on. */
  disputed?: boolean | null | undefined;
  /** How long it took from complaint to decision. */
  duration?: DurationFilter | null | undefined;
  /** Only where something was entered on that day or later; for analysts and above, who are told when. */
  enteredSince?: string | null | undefined;
  /** What happened. */
  events?: EventFilter | null | undefined;
  /** Any of these reasons why a claim fell, word for word as the facet gives them. */
  inadmissibilityReason?: Array<string> | null | undefined;
  /** What was asked while the case was pending. */
  interimMeasures?: InterimMeasureFilter | null | undefined;
  /** An AND of ORs: of each inner list at least one must be linked. At most 20 lists of 20. */
  linkedTo?: Array<Array<LinkedToInput>> | null | undefined;
  /** What the State did since. */
  measures?: MeasureFilter | null | undefined;
  /** Separate opinions of members of the body. */
  opinions?: OpinionFilter | null | undefined;
  /** Any of: violation, no violation, inadmissible, discontinued. */
  outcome?: Array<string> | null | undefined;
  /** Also cases for which no source says how they ended; alone, only these. */
  outcomeMissing?: boolean | null | undefined;
  /** What the body asked for. */
  remedies?: RemedyFilter | null | undefined;
  /** At most so many different sources that speak of it, of its links or, for a case, of its events, remedies and measures; the editors of the record do not count. */
  sourcesMax?: number | null | undefined;
  /** At least so many different sources that speak of it, of its links or, for a case, of its events, remedies and measures; the editors of the record do not count. */
  sourcesMin?: number | null | undefined;
  /** Any of: merits, admissibility, decision, opinion. */
  stage?: Array<string> | null | undefined;
  /** What a court or authority at home did. */
  steps?: StepFilter | null | undefined;
  /** Submitted on or after; what may lie there counts. */
  submittedFrom?: string | null | undefined;
  /** Submitted on or before; what may lie there counts. */
  submittedTo?: string | null | undefined;
  /** Words of the record's own sentences and passages, in any case or script. Each word must begin a word of one and the same sentence; several texts are alternatives. At most 10 of 200 characters. */
  text?: Array<string> | null | undefined;
};

/** Order of cases; those without the date come last. */
export type CaseOrder = {
  /** The latest first; only for dates. */
  descending?: boolean;
  /** By label, or by first possible day of a date. */
  field: CaseOrderField;
};

/** What cases are ordered by. */
export type CaseOrderField =
  | 'DECIDED'
  | 'LABEL'
  | 'SUBMITTED';

/** Whether a link leads out of an entity or into it. */
export type Direction =
  | 'IN'
  | 'OUT';

/** Time from the first complaint to the decision. Where dates are vague what may lie in the range counts, with `certain` only what must. A case without one of the dates never matches. */
export type DurationFilter = {
  /** Only cases that lie in the range for certain. */
  certain?: boolean | null | undefined;
  /** At most so many days. */
  maxDays?: number | null | undefined;
  /** At most so many years of 365.2425 days. */
  maxYears?: number | null | undefined;
  /** At least so many days. */
  minDays?: number | null | undefined;
  /** At least so many years of 365.2425 days. */
  minYears?: number | null | undefined;
};

/** Kinds of entity. */
export type EntityKind =
  | 'article'
  | 'case'
  | 'citedDecision'
  | 'country'
  | 'court'
  | 'event'
  | 'generalComment'
  | 'interimMeasure'
  | 'measure'
  | 'opinion'
  | 'organisation'
  | 'person'
  | 'place'
  | 'remedy'
  | 'source'
  | 'stateBody'
  | 'treaty'
  | 'treatyBody';

/** Something that happened. Everything given must hold of one event. */
export type EventFilter = {
  /** On or after; what may lie there counts. */
  from?: string | null | undefined;
  /** Turns it round: only cases that have none such. */
  none?: boolean | null | undefined;
  /** Id of the place where it happened. */
  place?: string | null | undefined;
  /** Words of the record's own sentences and passages, in any case or script. Each word must begin a word of one and the same sentence; several texts are alternatives. At most 10 of 200 characters. */
  text?: Array<string> | null | undefined;
  /** On or before; what may lie there counts. */
  to?: string | null | undefined;
  /** Any of these types: arrest, torture, trial … */
  type?: Array<string> | null | undefined;
};

/** What was asked of the State while the case was pending. */
export type InterimMeasureFilter = {
  /** Turns it round: only cases that have none such. */
  none?: boolean | null | undefined;
  /** Whether the body asked for it; false where the author asked and the body declined. */
  requested?: boolean | null | undefined;
  /** Whether the State respected it, where a source says so plainly. */
  respected?: boolean | null | undefined;
};

/** Who may see something; each level includes the ones before it. */
export type Level =
  | 'partner'
  | 'public'
  | 'restricted';

/** Kinds of link. Each leads from one entity to another and reads as a sentence in both directions. */
export type LinkKind =
  | 'ACTS_FOR'
  | 'AGAINST'
  | 'ALLEGED'
  | 'ASKED_INTERIM'
  | 'AT'
  | 'AUTHOR'
  | 'BEFORE'
  | 'COMPLAINTS_UNDER'
  | 'COUNSEL'
  | 'FAMILY'
  | 'FOLLOWED_BY'
  | 'HEARD'
  | 'IN'
  | 'INADMISSIBLE'
  | 'INCIDENT'
  | 'MENTIONS'
  | 'MONITORS'
  | 'NOT_VIOLATED'
  | 'OPINION_IN'
  | 'ORDERED'
  | 'PARTY_TO'
  | 'PART_OF'
  | 'PUBLISHED'
  | 'SPOKE_ON'
  | 'SUCCEEDED_BY'
  | 'SUPPORTED'
  | 'VICTIM'
  | 'VIOLATED'
  | 'WROTE';

/** An entity that must be linked, in either direction. An article stands for all its paragraphs too. */
export type LinkedToInput = {
  /** Id of the entity. */
  id: string;
  /** Only by links of these kinds. */
  kinds?: Array<LinkKind> | null | undefined;
  /** Only by links of these standings. */
  standing?: Array<Standing> | null | undefined;
};

/** Something that the State did or did not do after the decision. Everything given must hold of one measure. */
export type MeasureFilter = {
  /** On or after; what may lie there counts. */
  from?: string | null | undefined;
  /** Turns it round: only cases that have none such. */
  none?: boolean | null | undefined;
  /** Any of: none, not implemented, refused, open, partial, implemented, context. */
  status?: Array<string> | null | undefined;
  /** Words of the record's own sentences and passages, in any case or script. Each word must begin a word of one and the same sentence; several texts are alternatives. At most 10 of 200 characters. */
  text?: Array<string> | null | undefined;
  /** On or before; what may lie there counts. */
  to?: string | null | undefined;
};

/** An individual opinion of members of the body. */
export type OpinionFilter = {
  /** Turns it round: only cases that have none such. */
  none?: boolean | null | undefined;
  /** Any of: concurring, dissenting, partly dissenting, individual. */
  type?: Array<string> | null | undefined;
};

/** What two cases may share: an article found violated (or one that both findings are part of), a place of the case or of an event in it, an institution that dealt with it (court or State body), counsel (a person), an organisation (counsel or supporter), a kind of act (the type of an event), the outcome. */
export type ReasonKind =
  | 'act'
  | 'article'
  | 'counsel'
  | 'institution'
  | 'organisation'
  | 'outcome'
  | 'place';

/** Something that the body asked the State to do. Everything given must hold of one remedy. */
export type RemedyFilter = {
  /** Turns it round: only cases that have none such. */
  none?: boolean | null | undefined;
  /** Words of the record's own sentences and passages, in any case or script. Each word must begin a word of one and the same sentence; several texts are alternatives. At most 10 of 200 characters. */
  text?: Array<string> | null | undefined;
};

/** How sure a statement is: found by a body or a court, reported by press or a record, alleged by a party, denied by the State, or inferred by a rule. */
export type Standing =
  | 'alleged'
  | 'denied'
  | 'found'
  | 'inferred'
  | 'reported';

/** What a change did to one claim, or to the level of a thing. */
export type StatementChange =
  /** It was not there before. */
  | 'ADDED'
  /** It was put in other words. */
  | 'CHANGED'
  /** Its level was set; told to those who see everything. */
  | 'LEVELLED'
  /** It is shown before those of other sources. */
  | 'PREFERRED'
  /** It was taken out; told to those who see everything. */
  | 'REMOVED'
  /** It is no longer shown before others. */
  | 'UNPREFERRED';

/** A step before a court or authority at home. Everything given must hold of one step. */
export type StepFilter = {
  /** Turns it round: only cases that have none such. */
  none?: boolean | null | undefined;
  /** Any of: refused, opened, closed, set aside, upheld, rejected, convicted, acquitted, sentenced, fined, awarded, paid, released, remitted, other. */
  result?: Array<string> | null | undefined;
  /** Words of the record's own sentences and passages, in any case or script. Each word must begin a word of one and the same sentence; several texts are alternatives. At most 10 of 200 characters. */
  text?: Array<string> | null | undefined;
};

/** What a change did to an entity or link. A link counts as added with the first of its claims that this viewer sees. */
export type ThingChange =
  /** It was not there before. */
  | 'ADDED'
  /** Something that is said of it was added or changed. */
  | 'CHANGED'
  /** It was taken out; told to those who see everything. */
  | 'REMOVED';

export type MoneyAtHomeQueryVariables = Exact<{
  first: number;
}>;


export type MoneyAtHomeQuery = { cases: { totalCount: number, nodes: Array<{ id: string, label: string, decided: string | null, country: { id: string, label: string } | null, ladder: Array<{ order: number, lane: string, date: string | null, what: string, result: string | null, amount: number | null, currency: string | null, entity:
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
         | null, link: { id: string, claims: { nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> } } | null }>, measures: Array<{ id: string, status: string | null, date: string | null, what: string | null }> }> } };

export type AskedNotDoneQueryVariables = Exact<{
  country: string;
  first: number;
}>;


export type AskedNotDoneQuery = { cases: { totalCount: number, nodes: Array<{ id: string, label: string, decided: string | null, remedies: Array<{ id: string, what: string | null, claims: { nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> } }>, measures: Array<{ id: string, status: string | null, date: string | null, what: string | null }> }> } };

export type CitationsQueryVariables = Exact<{
  id: string;
}>;


export type CitationsQuery = { node:
    | { id: string }
    | { label: string, id: string, mentionedBy: { totalCount: number, nodes: Array<{ id: string, attributes: Array<{ name: string, value: string }>, from:
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
          , to:
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
           }> }, mentions: { totalCount: number, nodes: Array<{ id: string, to:
            | { id: string, label: string, mentions: { totalCount: number, nodes: Array<{ id: string, attributes: Array<{ name: string, value: string }>, from:
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                  , to:
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                   }> } }
            | { id: string, label: string, mentions: { totalCount: number, nodes: Array<{ id: string, attributes: Array<{ name: string, value: string }>, from:
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                  , to:
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                   }> } }
            | { id: string, label: string, mentions: { totalCount: number, nodes: Array<{ id: string, attributes: Array<{ name: string, value: string }>, from:
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                  , to:
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                   }> } }
            | { id: string, label: string, mentions: { totalCount: number, nodes: Array<{ id: string, attributes: Array<{ name: string, value: string }>, from:
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                  , to:
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                   }> } }
            | { id: string, label: string, mentions: { totalCount: number, nodes: Array<{ id: string, attributes: Array<{ name: string, value: string }>, from:
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                  , to:
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                   }> } }
            | { id: string, label: string, mentions: { totalCount: number, nodes: Array<{ id: string, attributes: Array<{ name: string, value: string }>, from:
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                  , to:
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                   }> } }
            | { id: string, label: string, mentions: { totalCount: number, nodes: Array<{ id: string, attributes: Array<{ name: string, value: string }>, from:
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                  , to:
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                   }> } }
            | { id: string, label: string, mentions: { totalCount: number, nodes: Array<{ id: string, attributes: Array<{ name: string, value: string }>, from:
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                  , to:
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                   }> } }
            | { id: string, label: string, mentions: { totalCount: number, nodes: Array<{ id: string, attributes: Array<{ name: string, value: string }>, from:
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                  , to:
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                   }> } }
            | { id: string, label: string, mentions: { totalCount: number, nodes: Array<{ id: string, attributes: Array<{ name: string, value: string }>, from:
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                  , to:
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                   }> } }
            | { id: string, label: string, mentions: { totalCount: number, nodes: Array<{ id: string, attributes: Array<{ name: string, value: string }>, from:
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                  , to:
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                   }> } }
            | { id: string, label: string, mentions: { totalCount: number, nodes: Array<{ id: string, attributes: Array<{ name: string, value: string }>, from:
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                  , to:
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                   }> } }
            | { id: string, label: string, mentions: { totalCount: number, nodes: Array<{ id: string, attributes: Array<{ name: string, value: string }>, from:
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                  , to:
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                   }> } }
            | { id: string, label: string, mentions: { totalCount: number, nodes: Array<{ id: string, attributes: Array<{ name: string, value: string }>, from:
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                  , to:
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                   }> } }
            | { id: string, label: string, mentions: { totalCount: number, nodes: Array<{ id: string, attributes: Array<{ name: string, value: string }>, from:
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                  , to:
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                   }> } }
            | { id: string, label: string, mentions: { totalCount: number, nodes: Array<{ id: string, attributes: Array<{ name: string, value: string }>, from:
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                  , to:
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                   }> } }
            | { id: string, label: string, mentions: { totalCount: number, nodes: Array<{ id: string, attributes: Array<{ name: string, value: string }>, from:
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                  , to:
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                   }> } }
            | { id: string, label: string, mentions: { totalCount: number, nodes: Array<{ id: string, attributes: Array<{ name: string, value: string }>, from:
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                  , to:
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                    | { id: string, label: string }
                   }> } }
          , attributes: Array<{ name: string, value: string }>, from:
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
           }> } }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type WhoTakesCasesQueryVariables = Exact<{
  country: string;
  first: number;
}>;


export type WhoTakesCasesQuery = { stats: { cases: number, leftOut: number, rows: Array<{ cases: number, values: Array<{ entity:
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
         | null }>, outcomes: Array<{ outcome: string | null, count: number }> }> } };

export type MostHeardQueryVariables = Exact<{
  first: number;
}>;


export type MostHeardQuery = { overview: { mostConnected: Array<{ cases: number, entity:
        | { id: string, kind: EntityKind, label: string, summary: string | null }
        | { id: string, kind: EntityKind, label: string, summary: string | null }
        | { id: string, kind: EntityKind, label: string, summary: string | null }
        | { id: string, kind: EntityKind, label: string, summary: string | null }
        | { id: string, kind: EntityKind, label: string, summary: string | null }
        | { id: string, kind: EntityKind, label: string, summary: string | null }
        | { id: string, kind: EntityKind, label: string, summary: string | null }
        | { id: string, kind: EntityKind, label: string, summary: string | null }
        | { id: string, kind: EntityKind, label: string, summary: string | null }
        | { id: string, kind: EntityKind, label: string, summary: string | null }
        | { id: string, kind: EntityKind, label: string, summary: string | null }
        | { id: string, kind: EntityKind, label: string, summary: string | null }
        | { id: string, kind: EntityKind, label: string, summary: string | null }
        | { id: string, kind: EntityKind, label: string, summary: string | null }
        | { id: string, kind: EntityKind, label: string, summary: string | null }
        | { id: string, kind: EntityKind, label: string, summary: string | null }
        | { id: string, kind: EntityKind, label: string, summary: string | null }
        | { id: string, kind: EntityKind, label: string, summary: string | null }
       }> } };

export type SeparateOpinionsQueryVariables = Exact<{
  first: number;
}>;


export type SeparateOpinionsQuery = { entities: { totalCount: number, nodes: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { type: string | null, id: string, writers: Array<{ id: string, label: string }>, cases: Array<{ id: string, label: string, decided: string | null }> }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    > } };

export type TimeTakenQueryVariables = Exact<{ [key: string]: never; }>;


export type TimeTakenQuery = { byState: { leftOut: number, rows: Array<{ cases: number, values: Array<{ entity:
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
         | null }>, durations: { known: number, medianMinDays: number | null, medianMaxDays: number | null, longest: { minDays: number, maxDays: number, case: { id: string, label: string } } | null } }> }, byStateAndBody: { leftOut: number, rows: Array<{ cases: number, values: Array<{ entity:
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
         | null }>, durations: { known: number, medianMinDays: number | null, medianMaxDays: number | null, longest: { minDays: number, maxDays: number, case: { id: string, label: string } } | null } }> } };

export type TimeTakenRowsFragment = { leftOut: number, rows: Array<{ cases: number, values: Array<{ entity:
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
       | null }>, durations: { known: number, medianMinDays: number | null, medianMaxDays: number | null, longest: { minDays: number, maxDays: number, case: { id: string, label: string } } | null } }> };

export type NotExhaustedQueryVariables = Exact<{
  reasons?: Array<string> | string | null | undefined;
  first: number;
}>;


export type NotExhaustedQuery = { cases: { totalCount: number, nodes: Array<{ id: string, label: string, decided: string | null, articles: Array<{ right: string | null, reason: string | null, note: string | null, article: { label: string } | null }> }> } };

export type SinceWhenQueryVariables = Exact<{
  first: number;
}>;


export type SinceWhenQuery = { entities: { totalCount: number, nodes: Array<
      | { id: string, label: string, links: { nodes: Array<{ id: string, attributes: Array<{ name: string, value: string }>, to:
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
            , claims: { nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> } }> } }
      | { id: string, label: string, links: { nodes: Array<{ id: string, attributes: Array<{ name: string, value: string }>, to:
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
            , claims: { nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> } }> } }
      | { id: string, label: string, links: { nodes: Array<{ id: string, attributes: Array<{ name: string, value: string }>, to:
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
            , claims: { nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> } }> } }
      | { id: string, label: string, links: { nodes: Array<{ id: string, attributes: Array<{ name: string, value: string }>, to:
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
            , claims: { nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> } }> } }
      | { id: string, label: string, links: { nodes: Array<{ id: string, attributes: Array<{ name: string, value: string }>, to:
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
            , claims: { nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> } }> } }
      | { id: string, label: string, links: { nodes: Array<{ id: string, attributes: Array<{ name: string, value: string }>, to:
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
            , claims: { nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> } }> } }
      | { id: string, label: string, links: { nodes: Array<{ id: string, attributes: Array<{ name: string, value: string }>, to:
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
            , claims: { nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> } }> } }
      | { id: string, label: string, links: { nodes: Array<{ id: string, attributes: Array<{ name: string, value: string }>, to:
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
            , claims: { nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> } }> } }
      | { id: string, label: string, links: { nodes: Array<{ id: string, attributes: Array<{ name: string, value: string }>, to:
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
            , claims: { nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> } }> } }
      | { id: string, label: string, links: { nodes: Array<{ id: string, attributes: Array<{ name: string, value: string }>, to:
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
            , claims: { nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> } }> } }
      | { id: string, label: string, links: { nodes: Array<{ id: string, attributes: Array<{ name: string, value: string }>, to:
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
            , claims: { nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> } }> } }
      | { id: string, label: string, links: { nodes: Array<{ id: string, attributes: Array<{ name: string, value: string }>, to:
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
            , claims: { nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> } }> } }
      | { id: string, label: string, links: { nodes: Array<{ id: string, attributes: Array<{ name: string, value: string }>, to:
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
            , claims: { nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> } }> } }
      | { id: string, label: string, links: { nodes: Array<{ id: string, attributes: Array<{ name: string, value: string }>, to:
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
            , claims: { nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> } }> } }
      | { id: string, label: string, links: { nodes: Array<{ id: string, attributes: Array<{ name: string, value: string }>, to:
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
            , claims: { nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> } }> } }
      | { id: string, label: string, links: { nodes: Array<{ id: string, attributes: Array<{ name: string, value: string }>, to:
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
            , claims: { nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> } }> } }
      | { id: string, label: string, links: { nodes: Array<{ id: string, attributes: Array<{ name: string, value: string }>, to:
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
            , claims: { nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> } }> } }
      | { id: string, label: string, links: { nodes: Array<{ id: string, attributes: Array<{ name: string, value: string }>, to:
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
            , claims: { nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> } }> } }
    > } };

export type RecentChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first: number;
}>;


export type RecentChangesQuery = { changes: { totalCount: number, nodes: Array<{ at: string, author: string | null, reason: string | null, things: { totalCount: number, nodes: Array<{ did: ThingChange, sentence: string }> } }> } };

type Card_Article_Fragment = { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> };

type Card_Case_Fragment = { submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, id: string, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> };

type Card_CitedDecision_Fragment = { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> };

type Card_Country_Fragment = { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> };

type Card_Court_Fragment = { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> };

type Card_Event_Fragment = { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> };

type Card_GeneralComment_Fragment = { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> };

type Card_InterimMeasure_Fragment = { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> };

type Card_Measure_Fragment = { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> };

type Card_Opinion_Fragment = { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> };

type Card_Organisation_Fragment = { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> };

type Card_Person_Fragment = { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> };

type Card_Place_Fragment = { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> };

type Card_Remedy_Fragment = { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> };

type Card_Source_Fragment = { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> };

type Card_StateBody_Fragment = { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> };

type Card_Treaty_Fragment = { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> };

type Card_TreatyBody_Fragment = { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> };

export type CardFragment =
  | Card_Article_Fragment
  | Card_Case_Fragment
  | Card_CitedDecision_Fragment
  | Card_Country_Fragment
  | Card_Court_Fragment
  | Card_Event_Fragment
  | Card_GeneralComment_Fragment
  | Card_InterimMeasure_Fragment
  | Card_Measure_Fragment
  | Card_Opinion_Fragment
  | Card_Organisation_Fragment
  | Card_Person_Fragment
  | Card_Place_Fragment
  | Card_Remedy_Fragment
  | Card_Source_Fragment
  | Card_StateBody_Fragment
  | Card_Treaty_Fragment
  | Card_TreatyBody_Fragment
;

export type TieFragment = { id: string, kind: LinkKind, standing: Standing, attributes: Array<{ name: string, value: string }>, from:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  , to:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   };

export type CasePageQueryVariables = Exact<{
  filter?: CaseFilter | null | undefined;
  unrecorded?: CaseFilter | null | undefined;
  orderBy?: CaseOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CasePageQuery = { every: { totalCount: number }, unrecorded: { totalCount: number }, cases: { totalCount: number, facets: Array<{ field: string, more: number, values: Array<{ id: string, label: string, count: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, label: string, numbers: Array<string>, submitted: string | null, decided: string | null, outcome: string | null, stage: string | null, subject: string | null, country: { id: string, label: string } | null, body: { id: string, label: string } | null, articles: Array<{ right: string | null, article: { label: string } | null, readWith: Array<{ label: string }> }> }> } };

export type CaseRowFragment = { id: string, label: string, numbers: Array<string>, submitted: string | null, decided: string | null, outcome: string | null, stage: string | null, subject: string | null, country: { id: string, label: string } | null, body: { id: string, label: string } | null, articles: Array<{ right: string | null, article: { label: string } | null, readWith: Array<{ label: string }> }> };

export type CaseCountQueryVariables = Exact<{
  filter?: CaseFilter | null | undefined;
}>;


export type CaseCountQuery = { cases: { totalCount: number } };

export type NamesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type NamesQuery = { nodes: Array<
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | Record<PropertyKey, never>
   | null> };

export type EvidenceFragment = { id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } };

export type StatementFragment = { id: string, kind: LinkKind, standing: Standing, sentence: string, attributes: Array<{ name: string, value: string, disputed: boolean }>, from:
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
  , to:
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
  , claims: { totalCount: number, nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> } };

type Profile_Article_Fragment = { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null, kind: string }>, facts: Array<{ property: string, value: string, standing: Standing, disputed: boolean, claims: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> };

type Profile_Case_Fragment = { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null, kind: string }>, facts: Array<{ property: string, value: string, standing: Standing, disputed: boolean, claims: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> };

type Profile_CitedDecision_Fragment = { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null, kind: string }>, facts: Array<{ property: string, value: string, standing: Standing, disputed: boolean, claims: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> };

type Profile_Country_Fragment = { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null, kind: string }>, facts: Array<{ property: string, value: string, standing: Standing, disputed: boolean, claims: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> };

type Profile_Court_Fragment = { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null, kind: string }>, facts: Array<{ property: string, value: string, standing: Standing, disputed: boolean, claims: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> };

type Profile_Event_Fragment = { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null, kind: string }>, facts: Array<{ property: string, value: string, standing: Standing, disputed: boolean, claims: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> };

type Profile_GeneralComment_Fragment = { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null, kind: string }>, facts: Array<{ property: string, value: string, standing: Standing, disputed: boolean, claims: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> };

type Profile_InterimMeasure_Fragment = { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null, kind: string }>, facts: Array<{ property: string, value: string, standing: Standing, disputed: boolean, claims: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> };

type Profile_Measure_Fragment = { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null, kind: string }>, facts: Array<{ property: string, value: string, standing: Standing, disputed: boolean, claims: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> };

type Profile_Opinion_Fragment = { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null, kind: string }>, facts: Array<{ property: string, value: string, standing: Standing, disputed: boolean, claims: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> };

type Profile_Organisation_Fragment = { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null, kind: string }>, facts: Array<{ property: string, value: string, standing: Standing, disputed: boolean, claims: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> };

type Profile_Person_Fragment = { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null, kind: string }>, facts: Array<{ property: string, value: string, standing: Standing, disputed: boolean, claims: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> };

type Profile_Place_Fragment = { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null, kind: string }>, facts: Array<{ property: string, value: string, standing: Standing, disputed: boolean, claims: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> };

type Profile_Remedy_Fragment = { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null, kind: string }>, facts: Array<{ property: string, value: string, standing: Standing, disputed: boolean, claims: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> };

type Profile_Source_Fragment = { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null, kind: string }>, facts: Array<{ property: string, value: string, standing: Standing, disputed: boolean, claims: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> };

type Profile_StateBody_Fragment = { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null, kind: string }>, facts: Array<{ property: string, value: string, standing: Standing, disputed: boolean, claims: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> };

type Profile_Treaty_Fragment = { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null, kind: string }>, facts: Array<{ property: string, value: string, standing: Standing, disputed: boolean, claims: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> };

type Profile_TreatyBody_Fragment = { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null, kind: string }>, facts: Array<{ property: string, value: string, standing: Standing, disputed: boolean, claims: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> };

export type ProfileFragment =
  | Profile_Article_Fragment
  | Profile_Case_Fragment
  | Profile_CitedDecision_Fragment
  | Profile_Country_Fragment
  | Profile_Court_Fragment
  | Profile_Event_Fragment
  | Profile_GeneralComment_Fragment
  | Profile_InterimMeasure_Fragment
  | Profile_Measure_Fragment
  | Profile_Opinion_Fragment
  | Profile_Organisation_Fragment
  | Profile_Person_Fragment
  | Profile_Place_Fragment
  | Profile_Remedy_Fragment
  | Profile_Source_Fragment
  | Profile_StateBody_Fragment
  | Profile_Treaty_Fragment
  | Profile_TreatyBody_Fragment
;

export type EntityEvidenceQueryVariables = Exact<{
  id: string;
}>;


export type EntityEvidenceQuery = { node:
    | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null, kind: string }>, facts: Array<{ property: string, value: string, standing: Standing, disputed: boolean, claims: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | { numbers: Array<string>, submitted: string | null, decided: string | null, stage: string | null, outcome: string | null, subject: string | null, id: string, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, ladder: Array<{ order: number, lane: string, date: string | null, what: string, placedBy: string, result: string | null, amount: number | null, currency: string | null, entity:
          | { id: string, kind: EntityKind, label: string, tier: string | null, type: string | null, names: Array<{ text: string, language: string | null, script: string | null }> }
          | { id: string, kind: EntityKind, label: string, tier: string | null, type: string | null, names: Array<{ text: string, language: string | null, script: string | null }> }
          | { id: string, kind: EntityKind, label: string, tier: string | null, type: string | null, names: Array<{ text: string, language: string | null, script: string | null }> }
          | { id: string, kind: EntityKind, label: string, tier: string | null, type: string | null, names: Array<{ text: string, language: string | null, script: string | null }> }
          | { id: string, kind: EntityKind, label: string, tier: string | null, type: string | null, names: Array<{ text: string, language: string | null, script: string | null }> }
          | { id: string, kind: EntityKind, label: string, tier: string | null, type: string | null, names: Array<{ text: string, language: string | null, script: string | null }> }
          | { id: string, kind: EntityKind, label: string, tier: string | null, type: string | null, names: Array<{ text: string, language: string | null, script: string | null }> }
          | { id: string, kind: EntityKind, label: string, tier: string | null, type: string | null, names: Array<{ text: string, language: string | null, script: string | null }> }
          | { id: string, kind: EntityKind, label: string, tier: string | null, type: string | null, names: Array<{ text: string, language: string | null, script: string | null }> }
          | { id: string, kind: EntityKind, label: string, tier: string | null, type: string | null, names: Array<{ text: string, language: string | null, script: string | null }> }
          | { id: string, kind: EntityKind, label: string, tier: string | null, type: string | null, names: Array<{ text: string, language: string | null, script: string | null }> }
          | { id: string, kind: EntityKind, label: string, tier: string | null, type: string | null, names: Array<{ text: string, language: string | null, script: string | null }> }
          | { id: string, kind: EntityKind, label: string, tier: string | null, type: string | null, names: Array<{ text: string, language: string | null, script: string | null }> }
          | { id: string, kind: EntityKind, label: string, tier: string | null, type: string | null, names: Array<{ text: string, language: string | null, script: string | null }> }
          | { id: string, kind: EntityKind, label: string, tier: string | null, type: string | null, names: Array<{ text: string, language: string | null, script: string | null }> }
          | { id: string, kind: EntityKind, label: string, tier: string | null, type: string | null, names: Array<{ text: string, language: string | null, script: string | null }> }
          | { id: string, kind: EntityKind, label: string, tier: string | null, type: string | null, names: Array<{ text: string, language: string | null, script: string | null }> }
          | { id: string, kind: EntityKind, label: string, tier: string | null, type: string | null, names: Array<{ text: string, language: string | null, script: string | null }> }
         | null, link: { id: string, kind: LinkKind, standing: Standing, claims: { totalCount: number, nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> } } | null }>, parties: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, standing: Standing, sentence: string, attributes: Array<{ name: string, value: string, disputed: boolean }>, from:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , to:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , claims: { totalCount: number, nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> } }> }, findings: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, standing: Standing, sentence: string, attributes: Array<{ name: string, value: string, disputed: boolean }>, from:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , to:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , claims: { totalCount: number, nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> } }> }, answers: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, standing: Standing, sentence: string, to:
            | { id: string, kind: EntityKind, label: string, status: string | null, date: string | null }
            | { id: string, kind: EntityKind, label: string, status: string | null, date: string | null }
            | { id: string, kind: EntityKind, label: string, status: string | null, date: string | null }
            | { id: string, kind: EntityKind, label: string, status: string | null, date: string | null }
            | { id: string, kind: EntityKind, label: string, status: string | null, date: string | null }
            | { id: string, kind: EntityKind, label: string, status: string | null, date: string | null }
            | { id: string, kind: EntityKind, label: string, status: string | null, date: string | null }
            | { id: string, kind: EntityKind, label: string, status: string | null, date: string | null }
            | { id: string, kind: EntityKind, label: string, status: string | null, date: string | null }
            | { id: string, kind: EntityKind, label: string, status: string | null, date: string | null }
            | { id: string, kind: EntityKind, label: string, status: string | null, date: string | null }
            | { id: string, kind: EntityKind, label: string, status: string | null, date: string | null }
            | { id: string, kind: EntityKind, label: string, status: string | null, date: string | null }
            | { id: string, kind: EntityKind, label: string, status: string | null, date: string | null }
            | { id: string, kind: EntityKind, label: string, status: string | null, date: string | null }
            | { id: string, kind: EntityKind, label: string, status: string | null, date: string | null }
            | { id: string, kind: EntityKind, label: string, status: string | null, date: string | null }
            | { id: string, kind: EntityKind, label: string, status: string | null, date: string | null }
          , attributes: Array<{ name: string, value: string, disputed: boolean }>, from:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , claims: { totalCount: number, nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> } }> }, names: Array<{ text: string, language: string | null, script: string | null, kind: string }>, facts: Array<{ property: string, value: string, standing: Standing, disputed: boolean, claims: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null, kind: string }>, facts: Array<{ property: string, value: string, standing: Standing, disputed: boolean, claims: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null, kind: string }>, facts: Array<{ property: string, value: string, standing: Standing, disputed: boolean, claims: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null, kind: string }>, facts: Array<{ property: string, value: string, standing: Standing, disputed: boolean, claims: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null, kind: string }>, facts: Array<{ property: string, value: string, standing: Standing, disputed: boolean, claims: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null, kind: string }>, facts: Array<{ property: string, value: string, standing: Standing, disputed: boolean, claims: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null, kind: string }>, facts: Array<{ property: string, value: string, standing: Standing, disputed: boolean, claims: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null, kind: string }>, facts: Array<{ property: string, value: string, standing: Standing, disputed: boolean, claims: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null, kind: string }>, facts: Array<{ property: string, value: string, standing: Standing, disputed: boolean, claims: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null, kind: string }>, facts: Array<{ property: string, value: string, standing: Standing, disputed: boolean, claims: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null, kind: string }>, facts: Array<{ property: string, value: string, standing: Standing, disputed: boolean, claims: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null, kind: string }>, facts: Array<{ property: string, value: string, standing: Standing, disputed: boolean, claims: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null, kind: string }>, facts: Array<{ property: string, value: string, standing: Standing, disputed: boolean, claims: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | { address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string, id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null, kind: string }>, facts: Array<{ property: string, value: string, standing: Standing, disputed: boolean, claims: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null, kind: string }>, facts: Array<{ property: string, value: string, standing: Standing, disputed: boolean, claims: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null, kind: string }>, facts: Array<{ property: string, value: string, standing: Standing, disputed: boolean, claims: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null, kind: string }>, facts: Array<{ property: string, value: string, standing: Standing, disputed: boolean, claims: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | Record<PropertyKey, never>
   | null };

export type OtherLinksQueryVariables = Exact<{
  id: string;
  kinds?: Array<LinkKind> | LinkKind | null | undefined;
  first: number;
}>;


export type OtherLinksQuery = { node:
    | { id: string, links: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, standing: Standing, sentence: string, attributes: Array<{ name: string, value: string, disputed: boolean }>, from:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , to:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , claims: { totalCount: number, nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> } }> } }
    | { id: string, links: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, standing: Standing, sentence: string, attributes: Array<{ name: string, value: string, disputed: boolean }>, from:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , to:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , claims: { totalCount: number, nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> } }> } }
    | { id: string, links: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, standing: Standing, sentence: string, attributes: Array<{ name: string, value: string, disputed: boolean }>, from:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , to:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , claims: { totalCount: number, nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> } }> } }
    | { id: string }
    | { id: string, links: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, standing: Standing, sentence: string, attributes: Array<{ name: string, value: string, disputed: boolean }>, from:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , to:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , claims: { totalCount: number, nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> } }> } }
    | { id: string, links: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, standing: Standing, sentence: string, attributes: Array<{ name: string, value: string, disputed: boolean }>, from:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , to:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , claims: { totalCount: number, nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> } }> } }
    | { id: string, links: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, standing: Standing, sentence: string, attributes: Array<{ name: string, value: string, disputed: boolean }>, from:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , to:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , claims: { totalCount: number, nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> } }> } }
    | { id: string, links: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, standing: Standing, sentence: string, attributes: Array<{ name: string, value: string, disputed: boolean }>, from:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , to:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , claims: { totalCount: number, nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> } }> } }
    | { id: string, links: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, standing: Standing, sentence: string, attributes: Array<{ name: string, value: string, disputed: boolean }>, from:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , to:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , claims: { totalCount: number, nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> } }> } }
    | { id: string }
    | { id: string, links: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, standing: Standing, sentence: string, attributes: Array<{ name: string, value: string, disputed: boolean }>, from:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , to:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , claims: { totalCount: number, nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> } }> } }
    | { id: string, links: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, standing: Standing, sentence: string, attributes: Array<{ name: string, value: string, disputed: boolean }>, from:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , to:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , claims: { totalCount: number, nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> } }> } }
    | { id: string, links: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, standing: Standing, sentence: string, attributes: Array<{ name: string, value: string, disputed: boolean }>, from:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , to:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , claims: { totalCount: number, nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> } }> } }
    | { id: string, links: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, standing: Standing, sentence: string, attributes: Array<{ name: string, value: string, disputed: boolean }>, from:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , to:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , claims: { totalCount: number, nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> } }> } }
    | { id: string, links: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, standing: Standing, sentence: string, attributes: Array<{ name: string, value: string, disputed: boolean }>, from:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , to:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , claims: { totalCount: number, nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> } }> } }
    | { id: string, links: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, standing: Standing, sentence: string, attributes: Array<{ name: string, value: string, disputed: boolean }>, from:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , to:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , claims: { totalCount: number, nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> } }> } }
    | { id: string, links: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, standing: Standing, sentence: string, attributes: Array<{ name: string, value: string, disputed: boolean }>, from:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , to:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , claims: { totalCount: number, nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> } }> } }
    | { id: string, links: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, standing: Standing, sentence: string, attributes: Array<{ name: string, value: string, disputed: boolean }>, from:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , to:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , claims: { totalCount: number, nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> } }> } }
    | { id: string, links: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, standing: Standing, sentence: string, attributes: Array<{ name: string, value: string, disputed: boolean }>, from:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , to:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , claims: { totalCount: number, nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> } }> } }
    | { id: string, links: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, standing: Standing, sentence: string, attributes: Array<{ name: string, value: string, disputed: boolean }>, from:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , to:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , claims: { totalCount: number, nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> } }> } }
   | null };

export type LinkEvidenceQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type LinkEvidenceQuery = { nodes: Array<
    | { id: string, kind: LinkKind, standing: Standing, sentence: string, attributes: Array<{ name: string, value: string, disputed: boolean }>, from:
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
      , to:
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
      , claims: { totalCount: number, nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> } }
    | Record<PropertyKey, never>
   | null> };

export type CaseMoreQueryVariables = Exact<{
  id: string;
}>;


export type CaseMoreQuery = { node:
    | { id: string }
    | { id: string, mentions: { totalCount: number, nodes: Array<{ id: string, attributes: Array<{ name: string, value: string }>, from:
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
          , to:
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
           }> }, mentionedBy: { totalCount: number, nodes: Array<{ id: string, attributes: Array<{ name: string, value: string }>, from:
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
          , to:
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
           }> } }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type MentionFragment = { id: string, attributes: Array<{ name: string, value: string }>, from:
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
  , to:
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
   };

export type CaseLikeQueryVariables = Exact<{
  id: string;
}>;


export type CaseLikeQuery = { node:
    | { id: string }
    | { id: string, similar: Array<{ score: number, complete: boolean, case: { id: string, label: string }, reasons: Array<{ kind: ReasonKind, value: string, weight: number, cases: number, entity:
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
           | null }> }> }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type EntityHistoryQueryVariables = Exact<{
  id: string;
}>;


export type EntityHistoryQuery = { node:
    | { id: string, history: { totalCount: number, nodes: Array<{ at: string, author: string | null, reason: string | null, things: { totalCount: number, nodes: Array<{ did: ThingChange, sentence: string, statements: { totalCount: number, nodes: Array<{ did: StatementChange, property: string | null, before: string | null, after: string | null, sentence: string }> } }> } }> } }
    | { id: string, history: { totalCount: number, nodes: Array<{ at: string, author: string | null, reason: string | null, things: { totalCount: number, nodes: Array<{ did: ThingChange, sentence: string, statements: { totalCount: number, nodes: Array<{ did: StatementChange, property: string | null, before: string | null, after: string | null, sentence: string }> } }> } }> } }
    | { id: string, history: { totalCount: number, nodes: Array<{ at: string, author: string | null, reason: string | null, things: { totalCount: number, nodes: Array<{ did: ThingChange, sentence: string, statements: { totalCount: number, nodes: Array<{ did: StatementChange, property: string | null, before: string | null, after: string | null, sentence: string }> } }> } }> } }
    | { id: string }
    | { id: string, history: { totalCount: number, nodes: Array<{ at: string, author: string | null, reason: string | null, things: { totalCount: number, nodes: Array<{ did: ThingChange, sentence: string, statements: { totalCount: number, nodes: Array<{ did: StatementChange, property: string | null, before: string | null, after: string | null, sentence: string }> } }> } }> } }
    | { id: string, history: { totalCount: number, nodes: Array<{ at: string, author: string | null, reason: string | null, things: { totalCount: number, nodes: Array<{ did: ThingChange, sentence: string, statements: { totalCount: number, nodes: Array<{ did: StatementChange, property: string | null, before: string | null, after: string | null, sentence: string }> } }> } }> } }
    | { id: string, history: { totalCount: number, nodes: Array<{ at: string, author: string | null, reason: string | null, things: { totalCount: number, nodes: Array<{ did: ThingChange, sentence: string, statements: { totalCount: number, nodes: Array<{ did: StatementChange, property: string | null, before: string | null, after: string | null, sentence: string }> } }> } }> } }
    | { id: string, history: { totalCount: number, nodes: Array<{ at: string, author: string | null, reason: string | null, things: { totalCount: number, nodes: Array<{ did: ThingChange, sentence: string, statements: { totalCount: number, nodes: Array<{ did: StatementChange, property: string | null, before: string | null, after: string | null, sentence: string }> } }> } }> } }
    | { id: string, history: { totalCount: number, nodes: Array<{ at: string, author: string | null, reason: string | null, things: { totalCount: number, nodes: Array<{ did: ThingChange, sentence: string, statements: { totalCount: number, nodes: Array<{ did: StatementChange, property: string | null, before: string | null, after: string | null, sentence: string }> } }> } }> } }
    | { id: string }
    | { id: string, history: { totalCount: number, nodes: Array<{ at: string, author: string | null, reason: string | null, things: { totalCount: number, nodes: Array<{ did: ThingChange, sentence: string, statements: { totalCount: number, nodes: Array<{ did: StatementChange, property: string | null, before: string | null, after: string | null, sentence: string }> } }> } }> } }
    | { id: string, history: { totalCount: number, nodes: Array<{ at: string, author: string | null, reason: string | null, things: { totalCount: number, nodes: Array<{ did: ThingChange, sentence: string, statements: { totalCount: number, nodes: Array<{ did: StatementChange, property: string | null, before: string | null, after: string | null, sentence: string }> } }> } }> } }
    | { id: string, history: { totalCount: number, nodes: Array<{ at: string, author: string | null, reason: string | null, things: { totalCount: number, nodes: Array<{ did: ThingChange, sentence: string, statements: { totalCount: number, nodes: Array<{ did: StatementChange, property: string | null, before: string | null, after: string | null, sentence: string }> } }> } }> } }
    | { id: string, history: { totalCount: number, nodes: Array<{ at: string, author: string | null, reason: string | null, things: { totalCount: number, nodes: Array<{ did: ThingChange, sentence: string, statements: { totalCount: number, nodes: Array<{ did: StatementChange, property: string | null, before: string | null, after: string | null, sentence: string }> } }> } }> } }
    | { id: string, history: { totalCount: number, nodes: Array<{ at: string, author: string | null, reason: string | null, things: { totalCount: number, nodes: Array<{ did: ThingChange, sentence: string, statements: { totalCount: number, nodes: Array<{ did: StatementChange, property: string | null, before: string | null, after: string | null, sentence: string }> } }> } }> } }
    | { id: string, history: { totalCount: number, nodes: Array<{ at: string, author: string | null, reason: string | null, things: { totalCount: number, nodes: Array<{ did: ThingChange, sentence: string, statements: { totalCount: number, nodes: Array<{ did: StatementChange, property: string | null, before: string | null, after: string | null, sentence: string }> } }> } }> } }
    | { id: string, history: { totalCount: number, nodes: Array<{ at: string, author: string | null, reason: string | null, things: { totalCount: number, nodes: Array<{ did: ThingChange, sentence: string, statements: { totalCount: number, nodes: Array<{ did: StatementChange, property: string | null, before: string | null, after: string | null, sentence: string }> } }> } }> } }
    | { id: string, history: { totalCount: number, nodes: Array<{ at: string, author: string | null, reason: string | null, things: { totalCount: number, nodes: Array<{ did: ThingChange, sentence: string, statements: { totalCount: number, nodes: Array<{ did: StatementChange, property: string | null, before: string | null, after: string | null, sentence: string }> } }> } }> } }
    | { id: string, history: { totalCount: number, nodes: Array<{ at: string, author: string | null, reason: string | null, things: { totalCount: number, nodes: Array<{ did: ThingChange, sentence: string, statements: { totalCount: number, nodes: Array<{ did: StatementChange, property: string | null, before: string | null, after: string | null, sentence: string }> } }> } }> } }
    | { id: string, history: { totalCount: number, nodes: Array<{ at: string, author: string | null, reason: string | null, things: { totalCount: number, nodes: Array<{ did: ThingChange, sentence: string, statements: { totalCount: number, nodes: Array<{ did: StatementChange, property: string | null, before: string | null, after: string | null, sentence: string }> } }> } }> } }
   | null };

export type FocusQueryVariables = Exact<{
  id: string;
  kinds?: Array<LinkKind> | LinkKind | null | undefined;
  first: number;
}>;


export type FocusQuery = { node:
    | { id: string, kind: EntityKind, label: string, links: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, standing: Standing, from:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
          , to:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
          , attributes: Array<{ name: string, value: string }> }> }, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | { submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, id: string, kind: EntityKind, label: string, links: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, standing: Standing, from:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
          , to:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
          , attributes: Array<{ name: string, value: string }> }> }, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | { id: string, kind: EntityKind, label: string, links: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, standing: Standing, from:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
          , to:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
          , attributes: Array<{ name: string, value: string }> }> }, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | { id: string, kind: EntityKind, label: string, links: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, standing: Standing, from:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
          , to:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
          , attributes: Array<{ name: string, value: string }> }> }, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | { id: string, kind: EntityKind, label: string, links: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, standing: Standing, from:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
          , to:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
          , attributes: Array<{ name: string, value: string }> }> }, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | { id: string, kind: EntityKind, label: string, links: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, standing: Standing, from:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
          , to:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
          , attributes: Array<{ name: string, value: string }> }> }, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | { id: string, kind: EntityKind, label: string, links: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, standing: Standing, from:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
          , to:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
          , attributes: Array<{ name: string, value: string }> }> }, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | { id: string, kind: EntityKind, label: string, links: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, standing: Standing, from:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
          , to:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
          , attributes: Array<{ name: string, value: string }> }> }, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | { id: string, kind: EntityKind, label: string, links: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, standing: Standing, from:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
          , to:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
          , attributes: Array<{ name: string, value: string }> }> }, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | { id: string, kind: EntityKind, label: string, links: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, standing: Standing, from:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
          , to:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
          , attributes: Array<{ name: string, value: string }> }> }, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | { id: string, kind: EntityKind, label: string, links: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, standing: Standing, from:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
          , to:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
          , attributes: Array<{ name: string, value: string }> }> }, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | { id: string, kind: EntityKind, label: string, links: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, standing: Standing, from:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
          , to:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
          , attributes: Array<{ name: string, value: string }> }> }, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | { id: string, kind: EntityKind, label: string, links: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, standing: Standing, from:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
          , to:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
          , attributes: Array<{ name: string, value: string }> }> }, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | { id: string, kind: EntityKind, label: string, links: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, standing: Standing, from:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
          , to:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
          , attributes: Array<{ name: string, value: string }> }> }, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | { id: string, kind: EntityKind, label: string, links: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, standing: Standing, from:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
          , to:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
          , attributes: Array<{ name: string, value: string }> }> }, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | { id: string, kind: EntityKind, label: string, links: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, standing: Standing, from:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
          , to:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
          , attributes: Array<{ name: string, value: string }> }> }, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | { id: string, kind: EntityKind, label: string, links: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, standing: Standing, from:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
          , to:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
          , attributes: Array<{ name: string, value: string }> }> }, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | { id: string, kind: EntityKind, label: string, links: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, standing: Standing, from:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
          , to:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
          , attributes: Array<{ name: string, value: string }> }> }, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | Record<PropertyKey, never>
   | null };

export type NeighboursQueryVariables = Exact<{
  ids: Array<string> | string;
  kinds?: Array<LinkKind> | LinkKind | null | undefined;
  first: number;
}>;


export type NeighboursQuery = { nodes: Array<
    | { id: string, links: { nodes: Array<{ id: string, kind: LinkKind, from:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , to:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
           }> } }
    | { id: string, links: { nodes: Array<{ id: string, kind: LinkKind, from:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , to:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
           }> } }
    | { id: string, links: { nodes: Array<{ id: string, kind: LinkKind, from:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , to:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
           }> } }
    | { id: string }
    | { id: string, links: { nodes: Array<{ id: string, kind: LinkKind, from:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , to:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
           }> } }
    | { id: string, links: { nodes: Array<{ id: string, kind: LinkKind, from:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , to:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
           }> } }
    | { id: string, links: { nodes: Array<{ id: string, kind: LinkKind, from:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , to:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
           }> } }
    | { id: string, links: { nodes: Array<{ id: string, kind: LinkKind, from:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , to:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
           }> } }
    | { id: string, links: { nodes: Array<{ id: string, kind: LinkKind, from:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , to:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
           }> } }
    | { id: string }
    | { id: string, links: { nodes: Array<{ id: string, kind: LinkKind, from:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , to:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
           }> } }
    | { id: string, links: { nodes: Array<{ id: string, kind: LinkKind, from:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , to:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
           }> } }
    | { id: string, links: { nodes: Array<{ id: string, kind: LinkKind, from:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , to:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
           }> } }
    | { id: string, links: { nodes: Array<{ id: string, kind: LinkKind, from:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , to:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
           }> } }
    | { id: string, links: { nodes: Array<{ id: string, kind: LinkKind, from:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , to:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
           }> } }
    | { id: string, links: { nodes: Array<{ id: string, kind: LinkKind, from:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , to:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
           }> } }
    | { id: string, links: { nodes: Array<{ id: string, kind: LinkKind, from:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , to:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
           }> } }
    | { id: string, links: { nodes: Array<{ id: string, kind: LinkKind, from:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , to:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
           }> } }
    | { id: string, links: { nodes: Array<{ id: string, kind: LinkKind, from:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , to:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
           }> } }
    | { id: string, links: { nodes: Array<{ id: string, kind: LinkKind, from:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , to:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
           }> } }
   | null> };

export type CardsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type CardsQuery = { nodes: Array<
    | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | { submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, id: string, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
    | Record<PropertyKey, never>
   | null> };

export type BetweenQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type BetweenQuery = { graph: { complete: boolean, links: Array<{ id: string, kind: LinkKind, standing: Standing, attributes: Array<{ name: string, value: string }>, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }> } };

export type ExpandQueryVariables = Exact<{
  id: string;
  out: Array<LinkKind> | LinkKind;
  in: Array<LinkKind> | LinkKind;
  first: number;
}>;


export type ExpandQuery = { node:
    | { id: string, outgoing: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, to:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, id: string, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
           }> }, incoming: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, from:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, id: string, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
           }> } }
    | { id: string, outgoing: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, to:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, id: string, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
           }> }, incoming: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, from:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, id: string, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
           }> } }
    | { id: string, outgoing: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, to:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, id: string, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
           }> }, incoming: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, from:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, id: string, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
           }> } }
    | { id: string }
    | { id: string, outgoing: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, to:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, id: string, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
           }> }, incoming: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, from:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, id: string, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
           }> } }
    | { id: string, outgoing: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, to:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, id: string, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
           }> }, incoming: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, from:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, id: string, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
           }> } }
    | { id: string, outgoing: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, to:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, id: string, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
           }> }, incoming: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, from:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, id: string, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
           }> } }
    | { id: string, outgoing: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, to:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, id: string, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
           }> }, incoming: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, from:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, id: string, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
           }> } }
    | { id: string, outgoing: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, to:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, id: string, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
           }> }, incoming: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, from:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, id: string, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
           }> } }
    | { id: string }
    | { id: string, outgoing: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, to:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, id: string, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
           }> }, incoming: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, from:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, id: string, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
           }> } }
    | { id: string, outgoing: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, to:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, id: string, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
           }> }, incoming: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, from:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, id: string, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
           }> } }
    | { id: string, outgoing: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, to:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, id: string, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
           }> }, incoming: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, from:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, id: string, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
           }> } }
    | { id: string, outgoing: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, to:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, id: string, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
           }> }, incoming: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, from:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, id: string, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
           }> } }
    | { id: string, outgoing: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, to:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, id: string, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
           }> }, incoming: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, from:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, id: string, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
           }> } }
    | { id: string, outgoing: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, to:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, id: string, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
           }> }, incoming: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, from:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, id: string, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
           }> } }
    | { id: string, outgoing: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, to:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, id: string, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
           }> }, incoming: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, from:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, id: string, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
           }> } }
    | { id: string, outgoing: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, to:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, id: string, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
           }> }, incoming: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, from:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, id: string, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
           }> } }
    | { id: string, outgoing: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, to:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, id: string, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
           }> }, incoming: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, from:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, id: string, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
           }> } }
    | { id: string, outgoing: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, to:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, id: string, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
           }> }, incoming: { totalCount: number, nodes: Array<{ id: string, kind: LinkKind, from:
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { submitted: string | null, decided: string | null, outcome: string | null, numbers: Array<string>, id: string, kind: EntityKind, label: string, country: { id: string, label: string } | null, body: { id: string, label: string } | null, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
            | { id: string, kind: EntityKind, label: string, names: Array<{ text: string, language: string | null, script: string | null }>, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }> }
           }> } }
   | null };

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
  maxHops: number;
  through?: Array<EntityKind> | EntityKind | null | undefined;
  citations: boolean;
  first: number;
}>;


export type PathsQuery = { paths: { complete: boolean, stoppedBy: string | null, from:
      | { id: string, kind: EntityKind, label: string }
      | { id: string, kind: EntityKind, label: string }
      | { id: string, kind: EntityKind, label: string }
      | { id: string, kind: EntityKind, label: string }
      | { id: string, kind: EntityKind, label: string }
      | { id: string, kind: EntityKind, label: string }
      | { id: string, kind: EntityKind, label: string }
      | { id: string, kind: EntityKind, label: string }
      | { id: string, kind: EntityKind, label: string }
      | { id: string, kind: EntityKind, label: string }
      | { id: string, kind: EntityKind, label: string }
      | { id: string, kind: EntityKind, label: string }
      | { id: string, kind: EntityKind, label: string }
      | { id: string, kind: EntityKind, label: string }
      | { id: string, kind: EntityKind, label: string }
      | { id: string, kind: EntityKind, label: string }
      | { id: string, kind: EntityKind, label: string }
      | { id: string, kind: EntityKind, label: string }
    , to:
      | { id: string, kind: EntityKind, label: string }
      | { id: string, kind: EntityKind, label: string }
      | { id: string, kind: EntityKind, label: string }
      | { id: string, kind: EntityKind, label: string }
      | { id: string, kind: EntityKind, label: string }
      | { id: string, kind: EntityKind, label: string }
      | { id: string, kind: EntityKind, label: string }
      | { id: string, kind: EntityKind, label: string }
      | { id: string, kind: EntityKind, label: string }
      | { id: string, kind: EntityKind, label: string }
      | { id: string, kind: EntityKind, label: string }
      | { id: string, kind: EntityKind, label: string }
      | { id: string, kind: EntityKind, label: string }
      | { id: string, kind: EntityKind, label: string }
      | { id: string, kind: EntityKind, label: string }
      | { id: string, kind: EntityKind, label: string }
      | { id: string, kind: EntityKind, label: string }
      | { id: string, kind: EntityKind, label: string }
    , paths: Array<{ length: number, steps: Array<{ from:
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
        , to:
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
        , link: { id: string, kind: LinkKind, standing: Standing, sentence: string, attributes: Array<{ name: string, value: string, disputed: boolean }>, from:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , to:
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
            | { id: string, kind: EntityKind, label: string }
          , claims: { totalCount: number, nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, locator: string | null, quote: string | null, language: string | null, preferred: boolean, source: { id: string, label: string, address: string | null, publisher: string | null, date: string | null, type: string | null, citation: string } }> } } }> }> } };

export type RegisterQueryVariables = Exact<{
  filter?: CaseFilter;
  kinds?: Array<LinkKind> | LinkKind | null | undefined;
  first: number;
}>;


export type RegisterQuery = { selection: { complete: boolean, stoppedBy: string | null, leftOut: { cases: number, links: number, nodes: number }, nodes: Array<
      | { id: string, kind: EntityKind, label: string }
      | { submitted: string | null, decided: string | null, outcome: string | null, id: string, kind: EntityKind, label: string, country: { id: string, label: string } | null }
      | { id: string, kind: EntityKind, label: string }
      | { id: string, kind: EntityKind, label: string }
      | { id: string, kind: EntityKind, label: string }
      | { id: string, kind: EntityKind, label: string }
      | { id: string, kind: EntityKind, label: string }
      | { id: string, kind: EntityKind, label: string }
      | { id: string, kind: EntityKind, label: string }
      | { id: string, kind: EntityKind, label: string }
      | { id: string, kind: EntityKind, label: string }
      | { id: string, kind: EntityKind, label: string }
      | { id: string, kind: EntityKind, label: string }
      | { id: string, kind: EntityKind, label: string }
      | { id: string, kind: EntityKind, label: string }
      | { id: string, kind: EntityKind, label: string }
      | { id: string, kind: EntityKind, label: string }
      | { id: string, kind: EntityKind, label: string }
    >, links: Array<{ id: string, standing: Standing, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }> } };

export type NamesInScriptsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type NamesInScriptsQuery = { nodes: Array<
    | { label: string, id: string, names: Array<{ text: string, language: string | null, script: string | null }> }
    | { label: string, id: string, names: Array<{ text: string, language: string | null, script: string | null }> }
    | { label: string, id: string, names: Array<{ text: string, language: string | null, script: string | null }> }
    | { id: string }
    | { label: string, id: string, names: Array<{ text: string, language: string | null, script: string | null }> }
    | { label: string, id: string, names: Array<{ text: string, language: string | null, script: string | null }> }
    | { label: string, id: string, names: Array<{ text: string, language: string | null, script: string | null }> }
    | { label: string, id: string, names: Array<{ text: string, language: string | null, script: string | null }> }
    | { label: string, id: string, names: Array<{ text: string, language: string | null, script: string | null }> }
    | { id: string }
    | { label: string, id: string, names: Array<{ text: string, language: string | null, script: string | null }> }
    | { label: string, id: string, names: Array<{ text: string, language: string | null, script: string | null }> }
    | { label: string, id: string, names: Array<{ text: string, language: string | null, script: string | null }> }
    | { label: string, id: string, names: Array<{ text: string, language: string | null, script: string | null }> }
    | { label: string, id: string, names: Array<{ text: string, language: string | null, script: string | null }> }
    | { label: string, id: string, names: Array<{ text: string, language: string | null, script: string | null }> }
    | { label: string, id: string, names: Array<{ text: string, language: string | null, script: string | null }> }
    | { label: string, id: string, names: Array<{ text: string, language: string | null, script: string | null }> }
    | { label: string, id: string, names: Array<{ text: string, language: string | null, script: string | null }> }
    | { label: string, id: string, names: Array<{ text: string, language: string | null, script: string | null }> }
   | null> };

export type SuggestionsQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type SuggestionsQuery = { search: { totalCount: number, nodes: Array<{ matched: string, score: number, entity:
        | { id: string, kind: EntityKind, label: string }
        | { decided: string | null, numbers: Array<string>, id: string, kind: EntityKind, label: string, body: { id: string, label: string } | null, country: { id: string, label: string } | null }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
       }> } };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { violations: { facets: Array<{ field: string, values: Array<{ id: string, count: number }> }> }, overview: { cases: number, counts: Array<{ kind: EntityKind, count: number }>, facets: Array<{ field: string, more: number, values: Array<{ id: string, label: string, count: number }> }>, organisations: Array<{ cases: number, entity:
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
       }>, institutions: Array<{ cases: number, entity:
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
       }>, places: Array<{ cases: number, entity:
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
       }>, casesMostConnected: Array<{ cases: number, entity:
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
       }> } };

export type CountryFiguresQueryVariables = Exact<{
  country: string;
}>;


export type CountryFiguresQuery = { cases: { totalCount: number, facets: Array<{ field: string, more: number, values: Array<{ id: string, label: string, count: number }> }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { name: string, role: string, level: Level } };

export type CaseSpansQueryVariables = Exact<{
  filter?: CaseFilter | null | undefined;
  orderBy?: CaseOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CaseSpansQuery = { cases: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, label: string, submitted: string | null, decided: string | null, outcome: string | null, country: { id: string, label: string } | null, body: { id: string, label: string } | null }> } };

export type CaseExportQueryVariables = Exact<{
  filter?: CaseFilter | null | undefined;
  orderBy?: CaseOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CaseExportQuery = { cases: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, label: string, numbers: Array<string>, submitted: string | null, decided: string | null, outcome: string | null, stage: string | null, subject: string | null, claims: { totalCount: number, nodes: Array<{ source: { id: string, citation: string, address: string | null } }> }, country: { id: string, label: string } | null, body: { id: string, label: string } | null, articles: Array<{ right: string | null, article: { label: string } | null, readWith: Array<{ label: string }> }> }> } };

export type PlacesOfCasesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type PlacesOfCasesQuery = { nodes: Array<
    | { id: string, label: string, coordinates: string | null }
    | Record<PropertyKey, never>
   | null> };

export type EventsAtQueryVariables = Exact<{
  place: string;
  first: number;
}>;


export type EventsAtQuery = { entities: { totalCount: number, nodes: Array<
      | { id: string, label: string, date: string | null, type: string | null, cases: Array<{ id: string, label: string }> }
      | Record<PropertyKey, never>
    > } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const TimeTakenRowsFragmentDoc = new TypedDocumentString(`
    fragment TimeTakenRows on StatConnection {
  leftOut
  rows {
    values {
      entity {
        id
        label
      }
    }
    cases
    durations {
      known
      medianMinDays
      medianMaxDays
      longest {
        minDays
        maxDays
        case {
          id
          label
        }
      }
    }
  }
}
    `, {"fragmentName":"TimeTakenRows"}) as unknown as TypedDocumentString<TimeTakenRowsFragment, unknown>;
export const CardFragmentDoc = new TypedDocumentString(`
    fragment Card on Entity {
  id
  kind
  label
  names {
    text
    language
    script
  }
  degrees {
    kind
    direction
    count
  }
  ... on Case {
    country {
      id
      label
    }
    body {
      id
      label
    }
    submitted
    decided
    outcome
    numbers
  }
}
    `, {"fragmentName":"Card"}) as unknown as TypedDocumentString<CardFragment, unknown>;
export const TieFragmentDoc = new TypedDocumentString(`
    fragment Tie on Link {
  id
  kind
  standing
  attributes {
    name
    value
  }
  from {
    id
  }
  to {
    id
  }
}
    `, {"fragmentName":"Tie"}) as unknown as TypedDocumentString<TieFragment, unknown>;
export const CaseRowFragmentDoc = new TypedDocumentString(`
    fragment CaseRow on Case {
  id
  label
  country {
    id
    label
  }
  body {
    id
    label
  }
  numbers
  submitted
  decided
  outcome
  stage
  subject
  articles(standing: [FOUND]) {
    article {
      label
    }
    readWith {
      label
    }
    right
  }
}
    `, {"fragmentName":"CaseRow"}) as unknown as TypedDocumentString<CaseRowFragment, unknown>;
export const EvidenceFragmentDoc = new TypedDocumentString(`
    fragment Evidence on Claim {
  id
  property
  value
  standing
  locator
  quote
  language
  preferred
  source {
    id
    label
    address
    publisher
    date
    type
    citation
  }
}
    `, {"fragmentName":"Evidence"}) as unknown as TypedDocumentString<EvidenceFragment, unknown>;
export const StatementFragmentDoc = new TypedDocumentString(`
    fragment Statement on Link {
  id
  kind
  standing
  sentence
  attributes {
    name
    value
    disputed
  }
  from {
    id
    kind
    label
  }
  to {
    id
    kind
    label
  }
  claims(first: 10) {
    totalCount
    nodes {
      ...Evidence
    }
  }
}
    fragment Evidence on Claim {
  id
  property
  value
  standing
  locator
  quote
  language
  preferred
  source {
    id
    label
    address
    publisher
    date
    type
    citation
  }
}`, {"fragmentName":"Statement"}) as unknown as TypedDocumentString<StatementFragment, unknown>;
export const ProfileFragmentDoc = new TypedDocumentString(`
    fragment Profile on Entity {
  id
  kind
  label
  names {
    text
    language
    script
    kind
  }
  facts {
    property
    value
    standing
    disputed
    claims {
      ...Evidence
    }
  }
  degrees {
    kind
    direction
    count
  }
}
    fragment Evidence on Claim {
  id
  property
  value
  standing
  locator
  quote
  language
  preferred
  source {
    id
    label
    address
    publisher
    date
    type
    citation
  }
}`, {"fragmentName":"Profile"}) as unknown as TypedDocumentString<ProfileFragment, unknown>;
export const MentionFragmentDoc = new TypedDocumentString(`
    fragment Mention on Link {
  id
  attributes {
    name
    value
  }
  from {
    id
    label
  }
  to {
    id
    label
  }
}
    `, {"fragmentName":"Mention"}) as unknown as TypedDocumentString<MentionFragment, unknown>;
export const MoneyAtHomeDocument = new TypedDocumentString(`
    query MoneyAtHome($first: Int!) {
  cases(
    filter: {measures: {status: ["partial", "implemented"], text: ["award", "compensation"]}}
    orderBy: {field: DECIDED}
    first: $first
  ) {
    totalCount
    nodes {
      id
      label
      decided
      country {
        id
        label
      }
      ladder {
        order
        lane
        date
        what
        result
        amount
        currency
        entity {
          id
          label
        }
        link {
          id
          claims(first: 2) {
            nodes {
              ...Evidence
            }
          }
        }
      }
      measures {
        id
        status
        date
        what
      }
    }
  }
}
    fragment Evidence on Claim {
  id
  property
  value
  standing
  locator
  quote
  language
  preferred
  source {
    id
    label
    address
    publisher
    date
    type
    citation
  }
}`) as unknown as TypedDocumentString<MoneyAtHomeQuery, MoneyAtHomeQueryVariables>;
export const AskedNotDoneDocument = new TypedDocumentString(`
    query AskedNotDone($country: ID!, $first: Int!) {
  cases(
    filter: {linkedTo: [[{id: $country, kinds: [AGAINST]}]], remedies: {}, measures: {status: ["implemented"], none: true}}
    orderBy: {field: DECIDED}
    first: $first
  ) {
    totalCount
    nodes {
      id
      label
      decided
      remedies {
        id
        what
        claims(first: 2) {
          nodes {
            ...Evidence
          }
        }
      }
      measures {
        id
        status
        date
        what
      }
    }
  }
}
    fragment Evidence on Claim {
  id
  property
  value
  standing
  locator
  quote
  language
  preferred
  source {
    id
    label
    address
    publisher
    date
    type
    citation
  }
}`) as unknown as TypedDocumentString<AskedNotDoneQuery, AskedNotDoneQueryVariables>;
export const CitationsDocument = new TypedDocumentString(`
    query Citations($id: ID!) {
  node(id: $id) {
    id
    ... on Case {
      label
      mentionedBy: links(kinds: [MENTIONS], direction: IN, first: 60) {
        totalCount
        nodes {
          ...Mention
        }
      }
      mentions: links(kinds: [MENTIONS], direction: OUT, first: 25) {
        totalCount
        nodes {
          ...Mention
          to {
            mentions: links(kinds: [MENTIONS], direction: OUT, first: 20) {
              totalCount
              nodes {
                ...Mention
              }
            }
          }
        }
      }
    }
  }
}
    fragment Mention on Link {
  id
  attributes {
    name
    value
  }
  from {
    id
    label
  }
  to {
    id
    label
  }
}`) as unknown as TypedDocumentString<CitationsQuery, CitationsQueryVariables>;
export const WhoTakesCasesDocument = new TypedDocumentString(`
    query WhoTakesCases($country: ID!, $first: Int!) {
  stats(
    of: {linkedTo: [[{id: $country, kinds: [AGAINST]}]]}
    by: [COUNSEL]
    first: $first
  ) {
    cases
    leftOut
    rows {
      values {
        entity {
          id
          kind
          label
        }
      }
      cases
      outcomes {
        outcome
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhoTakesCasesQuery, WhoTakesCasesQueryVariables>;
export const MostHeardDocument = new TypedDocumentString(`
    query MostHeard($first: Int!) {
  overview {
    mostConnected(kinds: [court, stateBody], first: $first) {
      cases
      entity {
        id
        kind
        label
        summary
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MostHeardQuery, MostHeardQueryVariables>;
export const SeparateOpinionsDocument = new TypedDocumentString(`
    query SeparateOpinions($first: Int!) {
  entities(kind: opinion, first: $first) {
    totalCount
    nodes {
      id
      ... on Opinion {
        type
        writers {
          id
          label
        }
        cases {
          id
          label
          decided
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SeparateOpinionsQuery, SeparateOpinionsQueryVariables>;
export const TimeTakenDocument = new TypedDocumentString(`
    query TimeTaken {
  byState: stats(by: [COUNTRY]) {
    ...TimeTakenRows
  }
  byStateAndBody: stats(by: [COUNTRY, BODY]) {
    ...TimeTakenRows
  }
}
    fragment TimeTakenRows on StatConnection {
  leftOut
  rows {
    values {
      entity {
        id
        label
      }
    }
    cases
    durations {
      known
      medianMinDays
      medianMaxDays
      longest {
        minDays
        maxDays
        case {
          id
          label
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<TimeTakenQuery, TimeTakenQueryVariables>;
export const NotExhaustedDocument = new TypedDocumentString(`
    query NotExhausted($reasons: [String!], $first: Int!) {
  cases(
    filter: {inadmissibilityReason: $reasons}
    orderBy: {field: DECIDED}
    first: $first
  ) {
    totalCount
    nodes {
      id
      label
      decided
      articles(standing: [INADMISSIBLE]) {
        article {
          label
        }
        right
        reason
        note
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NotExhaustedQuery, NotExhaustedQueryVariables>;
export const SinceWhenDocument = new TypedDocumentString(`
    query SinceWhen($first: Int!) {
  entities(kind: country, filter: {has: [PARTY_TO]}, first: $first) {
    totalCount
    nodes {
      id
      label
      links(kinds: [PARTY_TO], first: 40) {
        nodes {
          id
          attributes {
            name
            value
          }
          to {
            id
            label
          }
          claims(first: 1) {
            nodes {
              ...Evidence
            }
          }
        }
      }
    }
  }
}
    fragment Evidence on Claim {
  id
  property
  value
  standing
  locator
  quote
  language
  preferred
  source {
    id
    label
    address
    publisher
    date
    type
    citation
  }
}`) as unknown as TypedDocumentString<SinceWhenQuery, SinceWhenQueryVariables>;
export const RecentChangesDocument = new TypedDocumentString(`
    query RecentChanges($since: EDTF, $first: Int!) {
  changes(filter: {since: $since}, first: $first) {
    totalCount
    nodes {
      at
      author
      reason
      things(first: 4) {
        totalCount
        nodes {
          did
          sentence
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RecentChangesQuery, RecentChangesQueryVariables>;
export const CasePageDocument = new TypedDocumentString(`
    query CasePage($filter: CaseFilter, $unrecorded: CaseFilter, $orderBy: CaseOrder, $first: Int!, $after: String) {
  every: cases(first: 1) {
    totalCount
  }
  unrecorded: cases(filter: $unrecorded, first: 1) {
    totalCount
  }
  cases(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    facets {
      field
      more
      values {
        id
        label
        count
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...CaseRow
    }
  }
}
    fragment CaseRow on Case {
  id
  label
  country {
    id
    label
  }
  body {
    id
    label
  }
  numbers
  submitted
  decided
  outcome
  stage
  subject
  articles(standing: [FOUND]) {
    article {
      label
    }
    readWith {
      label
    }
    right
  }
}`) as unknown as TypedDocumentString<CasePageQuery, CasePageQueryVariables>;
export const CaseCountDocument = new TypedDocumentString(`
    query CaseCount($filter: CaseFilter) {
  cases(filter: $filter, first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<CaseCountQuery, CaseCountQueryVariables>;
export const NamesDocument = new TypedDocumentString(`
    query Names($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Entity {
      id
      label
    }
  }
}
    `) as unknown as TypedDocumentString<NamesQuery, NamesQueryVariables>;
export const EntityEvidenceDocument = new TypedDocumentString(`
    query EntityEvidence($id: ID!) {
  node(id: $id) {
    ...Profile
    ... on Source {
      address
      publisher
      date
      type
      citation
    }
    ... on Case {
      country {
        id
        label
      }
      body {
        id
        label
      }
      numbers
      submitted
      decided
      stage
      outcome
      subject
      ladder {
        order
        lane
        date
        what
        placedBy
        result
        amount
        currency
        entity {
          id
          kind
          label
          names {
            text
            language
            script
          }
          tier: fact(property: "tier")
          type: fact(property: "type")
        }
        link {
          id
          kind
          standing
          claims(first: 5) {
            totalCount
            nodes {
              ...Evidence
            }
          }
        }
      }
      parties: links(kinds: [VICTIM, AUTHOR, COUNSEL, SUPPORTED, SPOKE_ON], first: 60) {
        totalCount
        nodes {
          ...Statement
        }
      }
      findings: links(
        kinds: [ALLEGED, VIOLATED, NOT_VIOLATED, INADMISSIBLE]
        first: 60
      ) {
        totalCount
        nodes {
          ...Statement
        }
      }
      answers: links(kinds: [ORDERED, ASKED_INTERIM, FOLLOWED_BY], first: 60) {
        totalCount
        nodes {
          ...Statement
          to {
            status: fact(property: "status")
            date: fact(property: "date")
          }
        }
      }
    }
  }
}
    fragment Evidence on Claim {
  id
  property
  value
  standing
  locator
  quote
  language
  preferred
  source {
    id
    label
    address
    publisher
    date
    type
    citation
  }
}
fragment Statement on Link {
  id
  kind
  standing
  sentence
  attributes {
    name
    value
    disputed
  }
  from {
    id
    kind
    label
  }
  to {
    id
    kind
    label
  }
  claims(first: 10) {
    totalCount
    nodes {
      ...Evidence
    }
  }
}
fragment Profile on Entity {
  id
  kind
  label
  names {
    text
    language
    script
    kind
  }
  facts {
    property
    value
    standing
    disputed
    claims {
      ...Evidence
    }
  }
  degrees {
    kind
    direction
    count
  }
}`) as unknown as TypedDocumentString<EntityEvidenceQuery, EntityEvidenceQueryVariables>;
export const OtherLinksDocument = new TypedDocumentString(`
    query OtherLinks($id: ID!, $kinds: [LinkKind!], $first: Int!) {
  node(id: $id) {
    id
    ... on Entity {
      links(kinds: $kinds, first: $first) {
        totalCount
        nodes {
          ...Statement
        }
      }
    }
  }
}
    fragment Evidence on Claim {
  id
  property
  value
  standing
  locator
  quote
  language
  preferred
  source {
    id
    label
    address
    publisher
    date
    type
    citation
  }
}
fragment Statement on Link {
  id
  kind
  standing
  sentence
  attributes {
    name
    value
    disputed
  }
  from {
    id
    kind
    label
  }
  to {
    id
    kind
    label
  }
  claims(first: 10) {
    totalCount
    nodes {
      ...Evidence
    }
  }
}`) as unknown as TypedDocumentString<OtherLinksQuery, OtherLinksQueryVariables>;
export const LinkEvidenceDocument = new TypedDocumentString(`
    query LinkEvidence($ids: [ID!]!) {
  nodes(ids: $ids) {
    ...Statement
  }
}
    fragment Evidence on Claim {
  id
  property
  value
  standing
  locator
  quote
  language
  preferred
  source {
    id
    label
    address
    publisher
    date
    type
    citation
  }
}
fragment Statement on Link {
  id
  kind
  standing
  sentence
  attributes {
    name
    value
    disputed
  }
  from {
    id
    kind
    label
  }
  to {
    id
    kind
    label
  }
  claims(first: 10) {
    totalCount
    nodes {
      ...Evidence
    }
  }
}`) as unknown as TypedDocumentString<LinkEvidenceQuery, LinkEvidenceQueryVariables>;
export const CaseMoreDocument = new TypedDocumentString(`
    query CaseMore($id: ID!) {
  node(id: $id) {
    id
    ... on Case {
      mentions: links(kinds: [MENTIONS], direction: OUT, first: 40) {
        totalCount
        nodes {
          ...Mention
        }
      }
      mentionedBy: links(kinds: [MENTIONS], direction: IN, first: 40) {
        totalCount
        nodes {
          ...Mention
        }
      }
    }
  }
}
    fragment Mention on Link {
  id
  attributes {
    name
    value
  }
  from {
    id
    label
  }
  to {
    id
    label
  }
}`) as unknown as TypedDocumentString<CaseMoreQuery, CaseMoreQueryVariables>;
export const CaseLikeDocument = new TypedDocumentString(`
    query CaseLike($id: ID!) {
  node(id: $id) {
    id
    ... on Case {
      similar(first: 5) {
        score
        complete
        case {
          id
          label
        }
        reasons {
          kind
          value
          weight
          cases
          entity {
            id
            label
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CaseLikeQuery, CaseLikeQueryVariables>;
export const EntityHistoryDocument = new TypedDocumentString(`
    query EntityHistory($id: ID!) {
  node(id: $id) {
    id
    ... on Entity {
      history(first: 10) {
        totalCount
        nodes {
          at
          author
          reason
          things(first: 12) {
            totalCount
            nodes {
              did
              sentence
              statements(first: 8) {
                totalCount
                nodes {
                  did
                  property
                  before
                  after
                  sentence
                }
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EntityHistoryQuery, EntityHistoryQueryVariables>;
export const FocusDocument = new TypedDocumentString(`
    query Focus($id: ID!, $kinds: [LinkKind!], $first: Int!) {
  node(id: $id) {
    ...Card
    ... on Entity {
      links(kinds: $kinds, first: $first) {
        totalCount
        nodes {
          ...Tie
          from {
            ...Card
          }
          to {
            ...Card
          }
        }
      }
    }
  }
}
    fragment Card on Entity {
  id
  kind
  label
  names {
    text
    language
    script
  }
  degrees {
    kind
    direction
    count
  }
  ... on Case {
    country {
      id
      label
    }
    body {
      id
      label
    }
    submitted
    decided
    outcome
    numbers
  }
}
fragment Tie on Link {
  id
  kind
  standing
  attributes {
    name
    value
  }
  from {
    id
  }
  to {
    id
  }
}`) as unknown as TypedDocumentString<FocusQuery, FocusQueryVariables>;
export const NeighboursDocument = new TypedDocumentString(`
    query Neighbours($ids: [ID!]!, $kinds: [LinkKind!], $first: Int!) {
  nodes(ids: $ids) {
    id
    ... on Entity {
      links(kinds: $kinds, first: $first) {
        nodes {
          id
          kind
          from {
            id
            kind
            label
          }
          to {
            id
            kind
            label
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NeighboursQuery, NeighboursQueryVariables>;
export const CardsDocument = new TypedDocumentString(`
    query Cards($ids: [ID!]!) {
  nodes(ids: $ids) {
    ...Card
  }
}
    fragment Card on Entity {
  id
  kind
  label
  names {
    text
    language
    script
  }
  degrees {
    kind
    direction
    count
  }
  ... on Case {
    country {
      id
      label
    }
    body {
      id
      label
    }
    submitted
    decided
    outcome
    numbers
  }
}`) as unknown as TypedDocumentString<CardsQuery, CardsQueryVariables>;
export const BetweenDocument = new TypedDocumentString(`
    query Between($ids: [ID!]!) {
  graph(ids: $ids) {
    complete
    links {
      ...Tie
    }
  }
}
    fragment Tie on Link {
  id
  kind
  standing
  attributes {
    name
    value
  }
  from {
    id
  }
  to {
    id
  }
}`) as unknown as TypedDocumentString<BetweenQuery, BetweenQueryVariables>;
export const ExpandDocument = new TypedDocumentString(`
    query Expand($id: ID!, $out: [LinkKind!]!, $in: [LinkKind!]!, $first: Int!) {
  node(id: $id) {
    id
    ... on Entity {
      outgoing: links(kinds: $out, direction: OUT, first: $first) {
        totalCount
        nodes {
          id
          kind
          to {
            ...Card
          }
        }
      }
      incoming: links(kinds: $in, direction: IN, first: $first) {
        totalCount
        nodes {
          id
          kind
          from {
            ...Card
          }
        }
      }
    }
  }
}
    fragment Card on Entity {
  id
  kind
  label
  names {
    text
    language
    script
  }
  degrees {
    kind
    direction
    count
  }
  ... on Case {
    country {
      id
      label
    }
    body {
      id
      label
    }
    submitted
    decided
    outcome
    numbers
  }
}`) as unknown as TypedDocumentString<ExpandQuery, ExpandQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $maxHops: Int!, $through: [EntityKind!], $citations: Boolean!, $first: Int!) {
  paths(
    from: $from
    to: $to
    maxHops: $maxHops
    through: $through
    citations: $citations
    first: $first
  ) {
    complete
    stoppedBy
    from {
      id
      kind
      label
    }
    to {
      id
      kind
      label
    }
    paths {
      length
      steps {
        from {
          id
          kind
          label
        }
        to {
          id
          kind
          label
        }
        link {
          ...Statement
        }
      }
    }
  }
}
    fragment Evidence on Claim {
  id
  property
  value
  standing
  locator
  quote
  language
  preferred
  source {
    id
    label
    address
    publisher
    date
    type
    citation
  }
}
fragment Statement on Link {
  id
  kind
  standing
  sentence
  attributes {
    name
    value
    disputed
  }
  from {
    id
    kind
    label
  }
  to {
    id
    kind
    label
  }
  claims(first: 10) {
    totalCount
    nodes {
      ...Evidence
    }
  }
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const RegisterDocument = new TypedDocumentString(`
    query Register($filter: CaseFilter! = {}, $kinds: [LinkKind!], $first: Int!) {
  selection(filter: $filter, kinds: $kinds, first: $first) {
    complete
    stoppedBy
    leftOut {
      cases
      links
      nodes
    }
    nodes {
      id
      kind
      label
      ... on Case {
        country {
          id
          label
        }
        submitted
        decided
        outcome
      }
    }
    links {
      id
      standing
      from {
        id
      }
      to {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RegisterQuery, RegisterQueryVariables>;
export const NamesInScriptsDocument = new TypedDocumentString(`
    query NamesInScripts($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ... on Entity {
      label
      names {
        text
        language
        script
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NamesInScriptsQuery, NamesInScriptsQueryVariables>;
export const SuggestionsDocument = new TypedDocumentString(`
    query Suggestions($text: String!, $first: Int!) {
  search(text: $text, first: $first) {
    totalCount
    nodes {
      matched
      score
      entity {
        id
        kind
        label
        ... on Case {
          body {
            id
            label
          }
          country {
            id
            label
          }
          decided
          numbers
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview {
  violations: cases(filter: {outcome: ["violation"]}, first: 1) {
    facets {
      field
      values {
        id
        count
      }
    }
  }
  overview {
    cases
    counts {
      kind
      count
    }
    facets {
      field
      values {
        id
        label
        count
      }
      more
    }
    organisations: mostConnected(kinds: [organisation], first: 6) {
      entity {
        id
        label
      }
      cases
    }
    institutions: mostConnected(kinds: [court, stateBody], first: 6) {
      entity {
        id
        label
      }
      cases
    }
    places: mostConnected(kinds: [place], first: 6) {
      entity {
        id
        label
      }
      cases
    }
    casesMostConnected: mostConnected(kinds: [case], first: 6) {
      entity {
        id
        label
      }
      cases
    }
  }
}
    `) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const CountryFiguresDocument = new TypedDocumentString(`
    query CountryFigures($country: ID!) {
  cases(filter: {linkedTo: [[{id: $country}]]}, first: 1) {
    totalCount
    facets {
      field
      values {
        id
        label
        count
      }
      more
    }
  }
}
    `) as unknown as TypedDocumentString<CountryFiguresQuery, CountryFiguresQueryVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    name
    role
    level
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const CaseSpansDocument = new TypedDocumentString(`
    query CaseSpans($filter: CaseFilter, $orderBy: CaseOrder, $first: Int!, $after: String) {
  cases(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      label
      country {
        id
        label
      }
      body {
        id
        label
      }
      submitted
      decided
      outcome
    }
  }
}
    `) as unknown as TypedDocumentString<CaseSpansQuery, CaseSpansQueryVariables>;
export const CaseExportDocument = new TypedDocumentString(`
    query CaseExport($filter: CaseFilter, $orderBy: CaseOrder, $first: Int!, $after: String) {
  cases(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...CaseRow
      claims(first: 50) {
        totalCount
        nodes {
          source {
            id
            citation
            address
          }
        }
      }
    }
  }
}
    fragment CaseRow on Case {
  id
  label
  country {
    id
    label
  }
  body {
    id
    label
  }
  numbers
  submitted
  decided
  outcome
  stage
  subject
  articles(standing: [FOUND]) {
    article {
      label
    }
    readWith {
      label
    }
    right
  }
}`) as unknown as TypedDocumentString<CaseExportQuery, CaseExportQueryVariables>;
export const PlacesOfCasesDocument = new TypedDocumentString(`
    query PlacesOfCases($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Place {
      id
      label
      coordinates: fact(property: "coordinates")
    }
  }
}
    `) as unknown as TypedDocumentString<PlacesOfCasesQuery, PlacesOfCasesQueryVariables>;
export const EventsAtDocument = new TypedDocumentString(`
    query EventsAt($place: ID!, $first: Int!) {
  entities(
    kind: event
    filter: {linkedTo: [[{id: $place, kinds: [AT]}]]}
    first: $first
  ) {
    totalCount
    nodes {
      ... on Event {
        id
        label
        date
        type
        cases {
          id
          label
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EventsAtQuery, EventsAtQueryVariables>;