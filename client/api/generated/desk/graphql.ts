/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whether a link leads out of an entity or into it. */
export type Direction =
  | 'IN'
  | 'OUT';

/** Where a draft stands: proposed, returned to its author with a comment, accepted, or withdrawn by its author. */
export type DraftState =
  | 'accepted'
  | 'proposed'
  | 'returned'
  | 'withdrawn';

/** One edit: exactly one of its fields. */
export type EditInput =
  {   /** Makes one of two entities. */
  merge: MergeInput; prefer?: never; pseudonymise?: never; redact?: never; remove?: never; rename?: never; revert?: never; say?: never; setLevel?: never; split?: never; unprefer?: never; withdraw?: never; }
  |  { merge?: never;   /** Shows the value of this claim before those of other sources. */
  prefer: string; pseudonymise?: never; redact?: never; remove?: never; rename?: never; revert?: never; say?: never; setLevel?: never; split?: never; unprefer?: never; withdraw?: never; }
  |  { merge?: never; prefer?: never;   /** Hides the name of a person. */
  pseudonymise: PseudonymiseInput; redact?: never; remove?: never; rename?: never; revert?: never; say?: never; setLevel?: never; split?: never; unprefer?: never; withdraw?: never; }
  |  { merge?: never; prefer?: never; pseudonymise?: never;   /** Deletes these entities, links and claims for good, from the history too; for the owner. It cannot be undone. */
  redact: Array<string>; remove?: never; rename?: never; revert?: never; say?: never; setLevel?: never; split?: never; unprefer?: never; withdraw?: never; }
  |  { merge?: never; prefer?: never; pseudonymise?: never; redact?: never;   /** Takes this entity or link out, with all that hangs on it. */
  remove: string; rename?: never; revert?: never; say?: never; setLevel?: never; split?: never; unprefer?: never; withdraw?: never; }
  |  { merge?: never; prefer?: never; pseudonymise?: never; redact?: never; remove?: never;   /** Gives an entity another id. */
  rename: RenameInput; revert?: never; say?: never; setLevel?: never; split?: never; unprefer?: never; withdraw?: never; }
  |  { merge?: never; prefer?: never; pseudonymise?: never; redact?: never; remove?: never; rename?: never;   /** Undoes the change of this id, by a new change. */
  revert: string; say?: never; setLevel?: never; split?: never; unprefer?: never; withdraw?: never; }
  |  { merge?: never; prefer?: never; pseudonymise?: never; redact?: never; remove?: never; rename?: never; revert?: never;   /** A source says something. */
  say: SayInput; setLevel?: never; split?: never; unprefer?: never; withdraw?: never; }
  |  { merge?: never; prefer?: never; pseudonymise?: never; redact?: never; remove?: never; rename?: never; revert?: never; say?: never;   /** Sets who may see something. */
  setLevel: SetLevelInput; split?: never; unprefer?: never; withdraw?: never; }
  |  { merge?: never; prefer?: never; pseudonymise?: never; redact?: never; remove?: never; rename?: never; revert?: never; say?: never; setLevel?: never;   /** Makes two again of what was merged. */
  split: SplitInput; unprefer?: never; withdraw?: never; }
  |  { merge?: never; prefer?: never; pseudonymise?: never; redact?: never; remove?: never; rename?: never; revert?: never; say?: never; setLevel?: never; split?: never;   /** No longer does. */
  unprefer: string; withdraw?: never; }
  |  { merge?: never; prefer?: never; pseudonymise?: never; redact?: never; remove?: never; rename?: never; revert?: never; say?: never; setLevel?: never; split?: never; unprefer?: never;   /** Takes this claim out. */
  withdraw: string; };

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

/** That two entities are one and the same. It can be taken back with `split`. */
export type MergeInput = {
  /** Id of the one that goes. */
  id: string;
  /** Id of the one that is kept. */
  into: string;
};

/** A page or document that is not in the record yet. */
export type NewSourceInput = {
  /** When it was published. */
  date?: string | null | undefined;
  /** Who published it. */
  publisher: string;
  /** Its title. */
  title: string;
  /** What it is: decision, press, report … */
  type: string;
  /** Its address. */
  url: string;
};

/** What is proposed: whole files, or single edits. */
export type ProposalInput =
  {   /** Single edits, made together or not at all; at most 100. */
  edits: Array<EditInput>; files?: never; }
  |  { edits?: never;   /** Whole cases with what they bring; at most 50 files. */
  files: Array<SeedFileInput>; };

/** What is to stand in one claim that names the person. Texts that are left out stay. */
export type PseudonymDecision = {
  /** Id of the claim. */
  claim: string;
  /** True where it names somebody else and stays as it is for everybody. */
  keep?: boolean | null | undefined;
  /** The place in the source that everybody reads. */
  locator?: string | null | undefined;
  /** The passage that everybody reads. */
  quote?: string | null | undefined;
  /** The value that everybody reads; where left out, nothing is said in its place. */
  value?: string | null | undefined;
};

/** Hides the name of a person wherever it stands, and puts a pseudonym in its place. What is not decided on takes the text that `pseudonym` proposes. */
export type PseudonymiseInput = {
  /** Claims for which something else is to stand; at most 500. */
  decisions?: Array<PseudonymDecision> | null | undefined;
  /** Who still sees the name. */
  level: Level;
  /** What everybody reads, such as "A.B.". */
  name: string;
  /** Id of the person. */
  person: string;
  /** Last part of the new id; it should tell nothing. */
  slug: string;
};

/** Another id for an entity. The old ones go on leading to it for those who may know them. */
export type RenameInput = {
  /** Id of the entity. */
  id: string;
  /** Who may know the new one; everybody where left out. */
  level?: Level | null | undefined;
  /** The id that is shown from now on, with its prefix. */
  newId: string;
  /** Who may still know the old ones; all who do where left out. */
  oldLevel?: Level | null | undefined;
};

/** That a source says something of an entity or link. */
export type SayInput = {
  /** Id of the entity or link. */
  about: string;
  /** Ids of claims that it takes the place of. */
  instead?: Array<string> | null | undefined;
  /** Language of the passage: ru, en … */
  language?: string | null | undefined;
  /** Who may see it; public where left out. */
  level?: Level | null | undefined;
  /** Where in the source. */
  locator?: string | null | undefined;
  /** Or a new one. */
  newSource?: NewSourceInput | null | undefined;
  /** Which property, as `facts` name it. */
  property: string;
  /** The passage, word for word. */
  quote?: string | null | undefined;
  /** Ids of the claims on this property that the writer was shown. Where there are others now, or others when it is accepted, nothing is written. */
  seen?: Array<string> | null | undefined;
  /** Id of a source of the record. */
  source?: string | null | undefined;
  /** How sure it is. */
  standing: Standing;
  /** The value as text; dates also as people write them. */
  value: string;
};

/** A seed file: a case or registry in YAML, or a spreadsheet of cases (a name that ends in .csv). */
export type SeedFileInput = {
  /** Name of the file. */
  name: string;
  /** What it holds; at most 2 MB. */
  text: string;
};

/** Who may see an entity, link or claim. */
export type SetLevelInput = {
  /** Id of the entity, link or claim. */
  id: string;
  /** The level. */
  level: Level;
};

/** That what a change merged are two after all. */
export type SplitInput = {
  /** Id of the change that merged them. */
  change: string;
  /** Ids of links and claims added since that belong to the one that comes back. */
  moving?: Array<string> | null | undefined;
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

/** What a change did to an entity or link. A link counts as added with the first of its claims that this viewer sees. */
export type ThingChange =
  /** It was not there before. */
  | 'ADDED'
  /** Something that is said of it was added or changed. */
  | 'CHANGED'
  /** It was taken out; told to those who see everything. */
  | 'REMOVED';

export type DraftsQueryVariables = Exact<{
  state?: DraftState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DraftsQuery = { drafts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, reason: string, author: string, isMine: boolean, state: DraftState, level: Level, proposedAt: string, decidedAt: string | null, decidedBy: string | null }> } };

export type ForeseenFragment = { problems: Array<{ file: string, line: number, path: string, sentence: string, isError: boolean }>, diff: { entitiesAdded: number, linksAdded: number, claimsAdded: number, changed: number, removed: number, leftOut: number, things: Array<{ did: ThingChange, key: string, id: string | null, label: string, entityKind: EntityKind | null, linkKind: LinkKind | null, sentence: string, from: { key: string, label: string } | null, to: { key: string, label: string } | null, statements: Array<{ did: StatementChange, property: string | null, before: string | null, after: string | null, source: string | null, locator: string | null }> }> } };

export type DraftQueryVariables = Exact<{
  id: string;
}>;


export type DraftQuery = { draft: { id: string, reason: string, author: string, isMine: boolean, mayAccept: boolean, state: DraftState, level: Level, proposedAt: string, decidedAt: string | null, decidedBy: string | null, remarks: Array<{ by: string, at: string, text: string }>, files: Array<{ name: string, text: string }> } | null };

export type DraftOutcomeQueryVariables = Exact<{
  id: string;
}>;


export type DraftOutcomeQuery = { draft: { outcome: { problems: Array<{ file: string, line: number, path: string, sentence: string, isError: boolean }>, diff: { entitiesAdded: number, linksAdded: number, claimsAdded: number, changed: number, removed: number, leftOut: number, things: Array<{ did: ThingChange, key: string, id: string | null, label: string, entityKind: EntityKind | null, linkKind: LinkKind | null, sentence: string, from: { key: string, label: string } | null, to: { key: string, label: string } | null, statements: Array<{ did: StatementChange, property: string | null, before: string | null, after: string | null, source: string | null, locator: string | null }> }> } } | null } | null };

export type AcceptMutationVariables = Exact<{
  draft: string;
}>;


export type AcceptMutation = { accept: { draft: { state: DraftState } | null, problems: Array<{ file: string, line: number, path: string, sentence: string, isError: boolean }>, diff: { entitiesAdded: number, linksAdded: number, claimsAdded: number, changed: number, removed: number, leftOut: number, things: Array<{ did: ThingChange, key: string, id: string | null, label: string, entityKind: EntityKind | null, linkKind: LinkKind | null, sentence: string, from: { key: string, label: string } | null, to: { key: string, label: string } | null, statements: Array<{ did: StatementChange, property: string | null, before: string | null, after: string | null, source: string | null, locator: string | null }> }> } } };

export type SendBackMutationVariables = Exact<{
  draft: string;
  comment: string;
}>;


export type SendBackMutation = { sendBack: { state: DraftState } };

export type WithdrawDraftMutationVariables = Exact<{
  draft: string;
}>;


export type WithdrawDraftMutation = { withdrawDraft: { state: DraftState } };

export type TryOutMutationVariables = Exact<{
  proposal: ProposalInput;
}>;


export type TryOutMutation = { tryOut: { problems: Array<{ file: string, line: number, path: string, sentence: string, isError: boolean }>, diff: { entitiesAdded: number, linksAdded: number, claimsAdded: number, changed: number, removed: number, leftOut: number, things: Array<{ did: ThingChange, key: string, id: string | null, label: string, entityKind: EntityKind | null, linkKind: LinkKind | null, sentence: string, from: { key: string, label: string } | null, to: { key: string, label: string } | null, statements: Array<{ did: StatementChange, property: string | null, before: string | null, after: string | null, source: string | null, locator: string | null }> }> } } };

export type ProposeMutationVariables = Exact<{
  proposal: ProposalInput;
  reason: string;
}>;


export type ProposeMutation = { propose: { draft: { id: string } | null, problems: Array<{ file: string, line: number, path: string, sentence: string, isError: boolean }>, diff: { entitiesAdded: number, linksAdded: number, claimsAdded: number, changed: number, removed: number, leftOut: number, things: Array<{ did: ThingChange, key: string, id: string | null, label: string, entityKind: EntityKind | null, linkKind: LinkKind | null, sentence: string, from: { key: string, label: string } | null, to: { key: string, label: string } | null, statements: Array<{ did: StatementChange, property: string | null, before: string | null, after: string | null, source: string | null, locator: string | null }> }> } } };

export type SaidClaimFragment = { id: string, property: string | null, value: string | null, standing: Standing, level: Level, locator: string | null, quote: string | null, language: string | null, preferred: boolean, recordedBy: string | null, recordedAt: string | null, source: { id: string, label: string, publisher: string | null } };

export type SaidQueryVariables = Exact<{
  id: string;
}>;


export type SaidQuery = { node:
    | { kind: EntityKind, label: string, level: Level, id: string, claims: { totalCount: number, nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, level: Level, locator: string | null, quote: string | null, language: string | null, preferred: boolean, recordedBy: string | null, recordedAt: string | null, source: { id: string, label: string, publisher: string | null } }> } }
    | { kind: EntityKind, label: string, level: Level, id: string, claims: { totalCount: number, nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, level: Level, locator: string | null, quote: string | null, language: string | null, preferred: boolean, recordedBy: string | null, recordedAt: string | null, source: { id: string, label: string, publisher: string | null } }> } }
    | { kind: EntityKind, label: string, level: Level, id: string, claims: { totalCount: number, nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, level: Level, locator: string | null, quote: string | null, language: string | null, preferred: boolean, recordedBy: string | null, recordedAt: string | null, source: { id: string, label: string, publisher: string | null } }> } }
    | { id: string }
    | { kind: EntityKind, label: string, level: Level, id: string, claims: { totalCount: number, nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, level: Level, locator: string | null, quote: string | null, language: string | null, preferred: boolean, recordedBy: string | null, recordedAt: string | null, source: { id: string, label: string, publisher: string | null } }> } }
    | { kind: EntityKind, label: string, level: Level, id: string, claims: { totalCount: number, nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, level: Level, locator: string | null, quote: string | null, language: string | null, preferred: boolean, recordedBy: string | null, recordedAt: string | null, source: { id: string, label: string, publisher: string | null } }> } }
    | { kind: EntityKind, label: string, level: Level, id: string, claims: { totalCount: number, nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, level: Level, locator: string | null, quote: string | null, language: string | null, preferred: boolean, recordedBy: string | null, recordedAt: string | null, source: { id: string, label: string, publisher: string | null } }> } }
    | { kind: EntityKind, label: string, level: Level, id: string, claims: { totalCount: number, nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, level: Level, locator: string | null, quote: string | null, language: string | null, preferred: boolean, recordedBy: string | null, recordedAt: string | null, source: { id: string, label: string, publisher: string | null } }> } }
    | { kind: EntityKind, label: string, level: Level, id: string, claims: { totalCount: number, nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, level: Level, locator: string | null, quote: string | null, language: string | null, preferred: boolean, recordedBy: string | null, recordedAt: string | null, source: { id: string, label: string, publisher: string | null } }> } }
    | { sentence: string, level: Level, id: string, linkKind: LinkKind, claims: { totalCount: number, nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, level: Level, locator: string | null, quote: string | null, language: string | null, preferred: boolean, recordedBy: string | null, recordedAt: string | null, source: { id: string, label: string, publisher: string | null } }> } }
    | { kind: EntityKind, label: string, level: Level, id: string, claims: { totalCount: number, nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, level: Level, locator: string | null, quote: string | null, language: string | null, preferred: boolean, recordedBy: string | null, recordedAt: string | null, source: { id: string, label: string, publisher: string | null } }> } }
    | { kind: EntityKind, label: string, level: Level, id: string, claims: { totalCount: number, nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, level: Level, locator: string | null, quote: string | null, language: string | null, preferred: boolean, recordedBy: string | null, recordedAt: string | null, source: { id: string, label: string, publisher: string | null } }> } }
    | { kind: EntityKind, label: string, level: Level, id: string, claims: { totalCount: number, nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, level: Level, locator: string | null, quote: string | null, language: string | null, preferred: boolean, recordedBy: string | null, recordedAt: string | null, source: { id: string, label: string, publisher: string | null } }> } }
    | { kind: EntityKind, label: string, level: Level, id: string, claims: { totalCount: number, nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, level: Level, locator: string | null, quote: string | null, language: string | null, preferred: boolean, recordedBy: string | null, recordedAt: string | null, source: { id: string, label: string, publisher: string | null } }> } }
    | { kind: EntityKind, label: string, level: Level, id: string, claims: { totalCount: number, nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, level: Level, locator: string | null, quote: string | null, language: string | null, preferred: boolean, recordedBy: string | null, recordedAt: string | null, source: { id: string, label: string, publisher: string | null } }> } }
    | { kind: EntityKind, label: string, level: Level, id: string, claims: { totalCount: number, nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, level: Level, locator: string | null, quote: string | null, language: string | null, preferred: boolean, recordedBy: string | null, recordedAt: string | null, source: { id: string, label: string, publisher: string | null } }> } }
    | { kind: EntityKind, label: string, level: Level, id: string, claims: { totalCount: number, nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, level: Level, locator: string | null, quote: string | null, language: string | null, preferred: boolean, recordedBy: string | null, recordedAt: string | null, source: { id: string, label: string, publisher: string | null } }> } }
    | { kind: EntityKind, label: string, level: Level, id: string, claims: { totalCount: number, nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, level: Level, locator: string | null, quote: string | null, language: string | null, preferred: boolean, recordedBy: string | null, recordedAt: string | null, source: { id: string, label: string, publisher: string | null } }> } }
    | { kind: EntityKind, label: string, level: Level, id: string, claims: { totalCount: number, nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, level: Level, locator: string | null, quote: string | null, language: string | null, preferred: boolean, recordedBy: string | null, recordedAt: string | null, source: { id: string, label: string, publisher: string | null } }> } }
    | { kind: EntityKind, label: string, level: Level, id: string, claims: { totalCount: number, nodes: Array<{ id: string, property: string | null, value: string | null, standing: Standing, level: Level, locator: string | null, quote: string | null, language: string | null, preferred: boolean, recordedBy: string | null, recordedAt: string | null, source: { id: string, label: string, publisher: string | null } }> } }
   | null };

export type SourcesLikeQueryVariables = Exact<{
  text: string;
}>;


export type SourcesLikeQuery = { search: { nodes: Array<{ entity:
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
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

export type ReportMistakeMutationVariables = Exact<{
  claim: string;
  text: string;
}>;


export type ReportMistakeMutation = { reportMistake: boolean };

export type ReportsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ReportsQuery = { reports: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, at: string, by: string, text: string, claim: { id: string, property: string | null, value: string | null, about:
          | { label: string, id: string }
          | { label: string, id: string }
          | { label: string, id: string }
          | { id: string }
          | { label: string, id: string }
          | { label: string, id: string }
          | { label: string, id: string }
          | { label: string, id: string }
          | { label: string, id: string }
          | { sentence: string, id: string }
          | { label: string, id: string }
          | { label: string, id: string }
          | { label: string, id: string }
          | { label: string, id: string }
          | { label: string, id: string }
          | { label: string, id: string }
          | { label: string, id: string }
          | { label: string, id: string }
          | { label: string, id: string }
          | { label: string, id: string }
         } | null }> } };

export type SettleReportMutationVariables = Exact<{
  report: string;
}>;


export type SettleReportMutation = { settleReport: boolean };

export type ProposeSheetMutationVariables = Exact<{
  proposal: ProposalInput;
  reason: string;
  again?: string | null | undefined;
}>;


export type ProposeSheetMutation = { propose: { draft: { id: string } | null, problems: Array<{ file: string, line: number, path: string, sentence: string, isError: boolean }>, diff: { entitiesAdded: number, linksAdded: number, claimsAdded: number, changed: number, removed: number, leftOut: number, things: Array<{ did: ThingChange, key: string, id: string | null, label: string, entityKind: EntityKind | null, linkKind: LinkKind | null, sentence: string, from: { key: string, label: string } | null, to: { key: string, label: string } | null, statements: Array<{ did: StatementChange, property: string | null, before: string | null, after: string | null, source: string | null, locator: string | null }> }> } } };

export type AsFilesMutationVariables = Exact<{
  proposal: ProposalInput;
}>;


export type AsFilesMutation = { tryOut: { files: Array<{ name: string, text: string }>, problems: Array<{ file: string, line: number, path: string, sentence: string, isError: boolean }> } };

export type NamedQueryVariables = Exact<{
  text: string;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  first: number;
  same: Array<string> | string;
}>;


export type NamedQuery = { search: { nodes: Array<{ matched: string, entity:
        | { id: string, kind: EntityKind, label: string, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }>, links: { nodes: Array<{ to:
                | { id: string, label: string }
                | { id: string, label: string, country: { id: string, label: string } | null }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
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
        | { id: string, kind: EntityKind, label: string, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }>, links: { nodes: Array<{ to:
                | { id: string, label: string }
                | { id: string, label: string, country: { id: string, label: string } | null }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
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
        | { id: string, kind: EntityKind, label: string, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }>, links: { nodes: Array<{ to:
                | { id: string, label: string }
                | { id: string, label: string, country: { id: string, label: string } | null }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
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
        | { id: string, kind: EntityKind, label: string, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }>, links: { nodes: Array<{ to:
                | { id: string, label: string }
                | { id: string, label: string, country: { id: string, label: string } | null }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
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
        | { id: string, kind: EntityKind, label: string, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }>, links: { nodes: Array<{ to:
                | { id: string, label: string }
                | { id: string, label: string, country: { id: string, label: string } | null }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
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
        | { id: string, kind: EntityKind, label: string, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }>, links: { nodes: Array<{ to:
                | { id: string, label: string }
                | { id: string, label: string, country: { id: string, label: string } | null }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
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
        | { id: string, kind: EntityKind, label: string, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }>, links: { nodes: Array<{ to:
                | { id: string, label: string }
                | { id: string, label: string, country: { id: string, label: string } | null }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
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
        | { id: string, kind: EntityKind, label: string, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }>, links: { nodes: Array<{ to:
                | { id: string, label: string }
                | { id: string, label: string, country: { id: string, label: string } | null }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
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
        | { id: string, kind: EntityKind, label: string, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }>, links: { nodes: Array<{ to:
                | { id: string, label: string }
                | { id: string, label: string, country: { id: string, label: string } | null }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
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
        | { id: string, kind: EntityKind, label: string, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }>, links: { nodes: Array<{ to:
                | { id: string, label: string }
                | { id: string, label: string, country: { id: string, label: string } | null }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
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
        | { id: string, kind: EntityKind, label: string, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }>, links: { nodes: Array<{ to:
                | { id: string, label: string }
                | { id: string, label: string, country: { id: string, label: string } | null }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
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
        | { id: string, kind: EntityKind, label: string, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }>, links: { nodes: Array<{ to:
                | { id: string, label: string }
                | { id: string, label: string, country: { id: string, label: string } | null }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
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
        | { id: string, kind: EntityKind, label: string, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }>, links: { nodes: Array<{ to:
                | { id: string, label: string }
                | { id: string, label: string, country: { id: string, label: string } | null }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
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
        | { id: string, kind: EntityKind, label: string, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }>, links: { nodes: Array<{ to:
                | { id: string, label: string }
                | { id: string, label: string, country: { id: string, label: string } | null }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
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
        | { id: string, kind: EntityKind, label: string, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }>, links: { nodes: Array<{ to:
                | { id: string, label: string }
                | { id: string, label: string, country: { id: string, label: string } | null }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
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
        | { id: string, kind: EntityKind, label: string, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }>, links: { nodes: Array<{ to:
                | { id: string, label: string }
                | { id: string, label: string, country: { id: string, label: string } | null }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
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
        | { id: string, kind: EntityKind, label: string, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }>, links: { nodes: Array<{ to:
                | { id: string, label: string }
                | { id: string, label: string, country: { id: string, label: string } | null }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
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
        | { id: string, kind: EntityKind, label: string, degrees: Array<{ kind: LinkKind, direction: Direction, count: number }>, links: { nodes: Array<{ to:
                | { id: string, label: string }
                | { id: string, label: string, country: { id: string, label: string } | null }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
                | { id: string, label: string }
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
       }> }, same: Array<
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
    | { id: string }
    | { id: string }
   | null> };

export type LabelsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type LabelsQuery = { nodes: Array<
    | { label: string, id: string }
    | { label: string, id: string }
    | { label: string, id: string }
    | { id: string }
    | { label: string, id: string }
    | { label: string, id: string }
    | { label: string, id: string }
    | { label: string, id: string }
    | { label: string, id: string }
    | { id: string }
    | { label: string, id: string }
    | { label: string, id: string }
    | { label: string, id: string }
    | { label: string, id: string }
    | { label: string, id: string }
    | { label: string, id: string }
    | { label: string, id: string }
    | { label: string, id: string }
    | { label: string, id: string }
    | { label: string, id: string }
   | null> };

export type ChangeIdsQueryVariables = Exact<{
  id: string;
}>;


export type ChangeIdsQuery = { node:
    | { label: string, id: string, history: { totalCount: number, nodes: Array<{ id: string, at: string, author: string | null, reason: string | null, things: { totalCount: number, nodes: Array<{ sentence: string }> } }> } }
    | { label: string, id: string, history: { totalCount: number, nodes: Array<{ id: string, at: string, author: string | null, reason: string | null, things: { totalCount: number, nodes: Array<{ sentence: string }> } }> } }
    | { label: string, id: string, history: { totalCount: number, nodes: Array<{ id: string, at: string, author: string | null, reason: string | null, things: { totalCount: number, nodes: Array<{ sentence: string }> } }> } }
    | { id: string }
    | { label: string, id: string, history: { totalCount: number, nodes: Array<{ id: string, at: string, author: string | null, reason: string | null, things: { totalCount: number, nodes: Array<{ sentence: string }> } }> } }
    | { label: string, id: string, history: { totalCount: number, nodes: Array<{ id: string, at: string, author: string | null, reason: string | null, things: { totalCount: number, nodes: Array<{ sentence: string }> } }> } }
    | { label: string, id: string, history: { totalCount: number, nodes: Array<{ id: string, at: string, author: string | null, reason: string | null, things: { totalCount: number, nodes: Array<{ sentence: string }> } }> } }
    | { label: string, id: string, history: { totalCount: number, nodes: Array<{ id: string, at: string, author: string | null, reason: string | null, things: { totalCount: number, nodes: Array<{ sentence: string }> } }> } }
    | { label: string, id: string, history: { totalCount: number, nodes: Array<{ id: string, at: string, author: string | null, reason: string | null, things: { totalCount: number, nodes: Array<{ sentence: string }> } }> } }
    | { id: string }
    | { label: string, id: string, history: { totalCount: number, nodes: Array<{ id: string, at: string, author: string | null, reason: string | null, things: { totalCount: number, nodes: Array<{ sentence: string }> } }> } }
    | { label: string, id: string, history: { totalCount: number, nodes: Array<{ id: string, at: string, author: string | null, reason: string | null, things: { totalCount: number, nodes: Array<{ sentence: string }> } }> } }
    | { label: string, id: string, history: { totalCount: number, nodes: Array<{ id: string, at: string, author: string | null, reason: string | null, things: { totalCount: number, nodes: Array<{ sentence: string }> } }> } }
    | { label: string, id: string, history: { totalCount: number, nodes: Array<{ id: string, at: string, author: string | null, reason: string | null, things: { totalCount: number, nodes: Array<{ sentence: string }> } }> } }
    | { label: string, id: string, history: { totalCount: number, nodes: Array<{ id: string, at: string, author: string | null, reason: string | null, things: { totalCount: number, nodes: Array<{ sentence: string }> } }> } }
    | { label: string, id: string, history: { totalCount: number, nodes: Array<{ id: string, at: string, author: string | null, reason: string | null, things: { totalCount: number, nodes: Array<{ sentence: string }> } }> } }
    | { label: string, id: string, history: { totalCount: number, nodes: Array<{ id: string, at: string, author: string | null, reason: string | null, things: { totalCount: number, nodes: Array<{ sentence: string }> } }> } }
    | { label: string, id: string, history: { totalCount: number, nodes: Array<{ id: string, at: string, author: string | null, reason: string | null, things: { totalCount: number, nodes: Array<{ sentence: string }> } }> } }
    | { label: string, id: string, history: { totalCount: number, nodes: Array<{ id: string, at: string, author: string | null, reason: string | null, things: { totalCount: number, nodes: Array<{ sentence: string }> } }> } }
    | { label: string, id: string, history: { totalCount: number, nodes: Array<{ id: string, at: string, author: string | null, reason: string | null, things: { totalCount: number, nodes: Array<{ sentence: string }> } }> } }
   | null };

export type DuplicatesQueryVariables = Exact<{
  kind: EntityKind;
  first: number;
}>;


export type DuplicatesQuery = { duplicates: Array<{ score: number, names: Array<string>, isSaid: boolean, one:
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
    , other:
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
    , shared: Array<
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
    > }> };

export type PseudonymQueryVariables = Exact<{
  person: string;
  name: string;
  slug: string;
}>;


export type PseudonymQuery = { pseudonym: Array<{ value: string | null, proposedValue: string | null, locator: string | null, proposedLocator: string | null, quote: string | null, proposedQuote: string | null, isSure: boolean, claim: { id: string, property: string | null, about:
        | { label: string, id: string }
        | { label: string, id: string }
        | { label: string, id: string }
        | { id: string }
        | { label: string, id: string }
        | { label: string, id: string }
        | { label: string, id: string }
        | { label: string, id: string }
        | { label: string, id: string }
        | { sentence: string, id: string }
        | { label: string, id: string }
        | { label: string, id: string }
        | { label: string, id: string }
        | { label: string, id: string }
        | { label: string, id: string }
        | { label: string, id: string }
        | { label: string, id: string }
        | { label: string, id: string }
        | { label: string, id: string }
        | { label: string, id: string }
       } | null }> };

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
export const ForeseenFragmentDoc = new TypedDocumentString(`
    fragment Foreseen on ProposalOutcome {
  problems {
    file
    line
    path
    sentence
    isError
  }
  diff {
    entitiesAdded
    linksAdded
    claimsAdded
    changed
    removed
    leftOut
    things {
      did
      key
      id
      label
      entityKind
      linkKind
      sentence
      from {
        key
        label
      }
      to {
        key
        label
      }
      statements {
        did
        property
        before
        after
        source
        locator
      }
    }
  }
}
    `, {"fragmentName":"Foreseen"}) as unknown as TypedDocumentString<ForeseenFragment, unknown>;
export const SaidClaimFragmentDoc = new TypedDocumentString(`
    fragment SaidClaim on Claim {
  id
  property
  value
  standing
  level
  locator
  quote
  language
  preferred
  recordedBy
  recordedAt
  source {
    id
    label
    publisher
  }
}
    `, {"fragmentName":"SaidClaim"}) as unknown as TypedDocumentString<SaidClaimFragment, unknown>;
export const DraftsDocument = new TypedDocumentString(`
    query Drafts($state: DraftState, $first: Int!, $after: String) {
  drafts(state: $state, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      reason
      author
      isMine
      state
      level
      proposedAt
      decidedAt
      decidedBy
    }
  }
}
    `) as unknown as TypedDocumentString<DraftsQuery, DraftsQueryVariables>;
export const DraftDocument = new TypedDocumentString(`
    query Draft($id: ID!) {
  draft(id: $id) {
    id
    reason
    author
    isMine
    mayAccept
    state
    level
    proposedAt
    decidedAt
    decidedBy
    remarks {
      by
      at
      text
    }
    files {
      name
      text
    }
  }
}
    `) as unknown as TypedDocumentString<DraftQuery, DraftQueryVariables>;
export const DraftOutcomeDocument = new TypedDocumentString(`
    query DraftOutcome($id: ID!) {
  draft(id: $id) {
    outcome {
      ...Foreseen
    }
  }
}
    fragment Foreseen on ProposalOutcome {
  problems {
    file
    line
    path
    sentence
    isError
  }
  diff {
    entitiesAdded
    linksAdded
    claimsAdded
    changed
    removed
    leftOut
    things {
      did
      key
      id
      label
      entityKind
      linkKind
      sentence
      from {
        key
        label
      }
      to {
        key
        label
      }
      statements {
        did
        property
        before
        after
        source
        locator
      }
    }
  }
}`) as unknown as TypedDocumentString<DraftOutcomeQuery, DraftOutcomeQueryVariables>;
export const AcceptDocument = new TypedDocumentString(`
    mutation Accept($draft: ID!) {
  accept(draft: $draft) {
    draft {
      state
    }
    ...Foreseen
  }
}
    fragment Foreseen on ProposalOutcome {
  problems {
    file
    line
    path
    sentence
    isError
  }
  diff {
    entitiesAdded
    linksAdded
    claimsAdded
    changed
    removed
    leftOut
    things {
      did
      key
      id
      label
      entityKind
      linkKind
      sentence
      from {
        key
        label
      }
      to {
        key
        label
      }
      statements {
        did
        property
        before
        after
        source
        locator
      }
    }
  }
}`) as unknown as TypedDocumentString<AcceptMutation, AcceptMutationVariables>;
export const SendBackDocument = new TypedDocumentString(`
    mutation SendBack($draft: ID!, $comment: String!) {
  sendBack(draft: $draft, comment: $comment) {
    state
  }
}
    `) as unknown as TypedDocumentString<SendBackMutation, SendBackMutationVariables>;
export const WithdrawDraftDocument = new TypedDocumentString(`
    mutation WithdrawDraft($draft: ID!) {
  withdrawDraft(draft: $draft) {
    state
  }
}
    `) as unknown as TypedDocumentString<WithdrawDraftMutation, WithdrawDraftMutationVariables>;
export const TryOutDocument = new TypedDocumentString(`
    mutation TryOut($proposal: ProposalInput!) {
  tryOut(proposal: $proposal) {
    ...Foreseen
  }
}
    fragment Foreseen on ProposalOutcome {
  problems {
    file
    line
    path
    sentence
    isError
  }
  diff {
    entitiesAdded
    linksAdded
    claimsAdded
    changed
    removed
    leftOut
    things {
      did
      key
      id
      label
      entityKind
      linkKind
      sentence
      from {
        key
        label
      }
      to {
        key
        label
      }
      statements {
        did
        property
        before
        after
        source
        locator
      }
    }
  }
}`) as unknown as TypedDocumentString<TryOutMutation, TryOutMutationVariables>;
export const ProposeDocument = new TypedDocumentString(`
    mutation Propose($proposal: ProposalInput!, $reason: String!) {
  propose(proposal: $proposal, reason: $reason) {
    draft {
      id
    }
    ...Foreseen
  }
}
    fragment Foreseen on ProposalOutcome {
  problems {
    file
    line
    path
    sentence
    isError
  }
  diff {
    entitiesAdded
    linksAdded
    claimsAdded
    changed
    removed
    leftOut
    things {
      did
      key
      id
      label
      entityKind
      linkKind
      sentence
      from {
        key
        label
      }
      to {
        key
        label
      }
      statements {
        did
        property
        before
        after
        source
        locator
      }
    }
  }
}`) as unknown as TypedDocumentString<ProposeMutation, ProposeMutationVariables>;
export const SaidDocument = new TypedDocumentString(`
    query Said($id: ID!) {
  node(id: $id) {
    id
    ... on Entity {
      kind
      label
      level
      claims(first: 100) {
        totalCount
        nodes {
          ...SaidClaim
        }
      }
    }
    ... on Link {
      linkKind: kind
      sentence
      level
      claims(first: 100) {
        totalCount
        nodes {
          ...SaidClaim
        }
      }
    }
  }
}
    fragment SaidClaim on Claim {
  id
  property
  value
  standing
  level
  locator
  quote
  language
  preferred
  recordedBy
  recordedAt
  source {
    id
    label
    publisher
  }
}`) as unknown as TypedDocumentString<SaidQuery, SaidQueryVariables>;
export const SourcesLikeDocument = new TypedDocumentString(`
    query SourcesLike($text: String!) {
  search(text: $text, kinds: [source], first: 8) {
    nodes {
      entity {
        id
        label
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SourcesLikeQuery, SourcesLikeQueryVariables>;
export const ReportMistakeDocument = new TypedDocumentString(`
    mutation ReportMistake($claim: ID!, $text: String!) {
  reportMistake(claim: $claim, text: $text)
}
    `) as unknown as TypedDocumentString<ReportMistakeMutation, ReportMistakeMutationVariables>;
export const ReportsDocument = new TypedDocumentString(`
    query Reports($first: Int!, $after: String) {
  reports(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      at
      by
      text
      claim {
        id
        property
        value
        about {
          id
          ... on Entity {
            label
          }
          ... on Link {
            sentence
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReportsQuery, ReportsQueryVariables>;
export const SettleReportDocument = new TypedDocumentString(`
    mutation SettleReport($report: ID!) {
  settleReport(report: $report)
}
    `) as unknown as TypedDocumentString<SettleReportMutation, SettleReportMutationVariables>;
export const ProposeSheetDocument = new TypedDocumentString(`
    mutation ProposeSheet($proposal: ProposalInput!, $reason: String!, $again: ID) {
  propose(proposal: $proposal, reason: $reason, again: $again) {
    draft {
      id
    }
    ...Foreseen
  }
}
    fragment Foreseen on ProposalOutcome {
  problems {
    file
    line
    path
    sentence
    isError
  }
  diff {
    entitiesAdded
    linksAdded
    claimsAdded
    changed
    removed
    leftOut
    things {
      did
      key
      id
      label
      entityKind
      linkKind
      sentence
      from {
        key
        label
      }
      to {
        key
        label
      }
      statements {
        did
        property
        before
        after
        source
        locator
      }
    }
  }
}`) as unknown as TypedDocumentString<ProposeSheetMutation, ProposeSheetMutationVariables>;
export const AsFilesDocument = new TypedDocumentString(`
    mutation AsFiles($proposal: ProposalInput!) {
  tryOut(proposal: $proposal) {
    files {
      name
      text
    }
    problems {
      file
      line
      path
      sentence
      isError
    }
  }
}
    `) as unknown as TypedDocumentString<AsFilesMutation, AsFilesMutationVariables>;
export const NamedDocument = new TypedDocumentString(`
    query Named($text: String!, $kinds: [EntityKind!], $first: Int!, $same: [ID!]!) {
  search(text: $text, kinds: $kinds, first: $first) {
    nodes {
      matched
      entity {
        id
        kind
        label
        degrees {
          kind
          direction
          count
        }
        links(kinds: [IN, VICTIM, AUTHOR, COUNSEL], first: 1) {
          nodes {
            to {
              id
              label
              ... on Case {
                country {
                  id
                  label
                }
              }
            }
          }
        }
      }
    }
  }
  same: nodes(ids: $same) {
    id
  }
}
    `) as unknown as TypedDocumentString<NamedQuery, NamedQueryVariables>;
export const LabelsDocument = new TypedDocumentString(`
    query Labels($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ... on Entity {
      label
    }
  }
}
    `) as unknown as TypedDocumentString<LabelsQuery, LabelsQueryVariables>;
export const ChangeIdsDocument = new TypedDocumentString(`
    query ChangeIds($id: ID!) {
  node(id: $id) {
    id
    ... on Entity {
      label
      history(first: 20) {
        totalCount
        nodes {
          id
          at
          author
          reason
          things(first: 5) {
            totalCount
            nodes {
              sentence
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeIdsQuery, ChangeIdsQueryVariables>;
export const DuplicatesDocument = new TypedDocumentString(`
    query Duplicates($kind: EntityKind!, $first: Int!) {
  duplicates(kind: $kind, first: $first) {
    score
    names
    isSaid
    one {
      id
      label
    }
    other {
      id
      label
    }
    shared {
      id
      label
    }
  }
}
    `) as unknown as TypedDocumentString<DuplicatesQuery, DuplicatesQueryVariables>;
export const PseudonymDocument = new TypedDocumentString(`
    query Pseudonym($person: ID!, $name: String!, $slug: String!) {
  pseudonym(person: $person, name: $name, slug: $slug) {
    claim {
      id
      property
      about {
        id
        ... on Entity {
          label
        }
        ... on Link {
          sentence
        }
      }
    }
    value
    proposedValue
    locator
    proposedLocator
    quote
    proposedQuote
    isSure
  }
}
    `) as unknown as TypedDocumentString<PseudonymQuery, PseudonymQueryVariables>;