/** The whole schema. Importing a file declares its types and queries. */
import './entityTypes.ts'
import './source.ts'
import './viewer.ts'
import './node.ts'
import './cases.ts'
import './finding.ts'
import './caseParts.ts'
import './summary.ts'
import './entities.ts'
import './search.ts'
import './graph.ts'
import './overview.ts'
import './paths.ts'
import './changes.ts'
import './similar.ts'
import { builder } from './builder.ts'

export const schema = builder.toSchema()
