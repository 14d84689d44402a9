/** `npm run schemas` writes schemas/, from which editors complete and check the YAML as one types; .vscode/settings.json maps them. */
import { writeFile } from 'node:fs/promises';
import { jsonSchemas } from '../src/model/json-schemas.ts';

for (const [name, schema] of Object.entries(jsonSchemas())) {
  await writeFile(`schemas/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);
}
