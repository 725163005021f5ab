import type { CodegenConfig } from '@graphql-codegen/cli'

type ConfiguredOutput = CodegenConfig['generates'][string]

/** Types of the page's own operations, read from the printed schema. `npx graphql-codegen --check` tells whether they are stale. */
const target = (documents: string): ConfiguredOutput => ({
  documents,
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
})

const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  importExtension: '.ts',
  generates: {
    'client/api/generated/': target('client/api/documents/*.graphql'),
    // Apart, so that readers do not load what only those ask who look after the record.
    'client/api/generated/desk/': target('client/api/documents/desk/*.graphql'),
  },
}

export default config
