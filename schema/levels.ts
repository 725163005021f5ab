/** Who may see what: three levels, each including the ones before it. */
export const levelNames = ['public', 'partner', 'restricted'] as const
export type LevelName = (typeof levelNames)[number]

/** A level as a number, 0 to 2, so that "may see" is one comparison. */
export type Level = 0 | 1 | 2
export const PUBLIC: Level = 0
export const HIGHEST: Level = 2
export const levels: readonly Level[] = [0, 1, 2]

export const levelOf = (name: LevelName): Level => levelNames.indexOf(name) as Level
export const levelName = (level: Level): LevelName => levelNames[level] as LevelName
export const highestOf = (...of: Level[]): Level => Math.max(PUBLIC, ...of) as Level

export const roles = ['reader', 'analyst', 'editor', 'owner'] as const
export type Role = (typeof roles)[number]

/** Who is asking. No read exists without one. */
export type Viewer = { name: string; role: Role; level: Level }

/** Anybody who comes without a token. */
export const anonymous: Viewer = { name: 'anonymous', role: 'reader', level: PUBLIC }
