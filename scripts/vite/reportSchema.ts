import { runnerImport, type Plugin } from 'vite';

const source = 'src/report/document/jsonSchema.ts';
const published = 'schema/report-v1.json';

/**
 * Publishes the JSON Schema of the report's document with the site, in development too.
 *
 * @example plugins: [react(), reportSchema()] // http://127.0.0.1:4173/schema/report-v1.json
 */
export function reportSchema(): Plugin {
  return {
    name: 'nianbao:report-schema',
    configureServer(server) {
      server.middlewares.use(`/${published}`, (_request, response, next) => {
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        schemaText().then((text) => response.end(text), next);
      });
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: published, source: await schemaText() });
    },
  };
}

async function schemaText(): Promise<string> {
  const { module } = await runnerImport<{ reportJsonSchema: () => object }>(`/${source}`);
  return `${JSON.stringify(module.reportJsonSchema(), null, 2)}\n`;
}
