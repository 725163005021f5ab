import type { CodegenConfig } from '@graphql-codegen/cli'

/** Types of the page's own operations, read from the printed schema. `npx graphql-codegen --check` tells whether they are stale. */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: 'client/api/documents/*.graphql',
  importExtension: '.ts',
  generates: {
    'client/api/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumType: 'string-literal',
        enumsAsTypes: true,
        useTypeImports: true,
        skipTypename: true,
        scalars: { EDTF: 'string', ID: 'string' },
      },
    },
  },
}

export default config
