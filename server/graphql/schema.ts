/** The whole schema. Importing a file declares its types. */
import './entityTypes.ts'
import './source.ts'
import './queries.ts'
import { builder } from './builder.ts'

export const schema = builder.toSchema()
