/** Who is asking. */
import { levelName, type Viewer } from '../../schema/levels.ts'
import { builder, LevelEnum } from './builder.ts'

const ViewerType = builder.objectRef<Viewer>('Viewer').implement({
  description: 'Who is asking.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Name of the token, or "anonymous".' }),
    role: t.exposeString('role', { description: 'reader, analyst, editor or owner.' }),
    level: t.field({
      type: LevelEnum,
      description: 'The highest level they may see.',
      resolve: ({ level }) => levelName(level),
    }),
  }),
})
builder.queryField('viewer', (t) =>
  t.field({
    type: ViewerType,
    description: 'Who is asking, and what they may see.',
    resolve: (_root, _arguments, { viewer }) => viewer,
  }),
)
