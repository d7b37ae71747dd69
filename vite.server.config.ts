import { defineConfig } from 'vite';

/** The server and command line as one file beside the web's: Node runs it without a TypeScript loader. */
export default defineConfig({
  build: { ssr: 'src/app/cli.ts', outDir: 'dist/server', emptyOutDir: true, target: 'node20', rolldownOptions: { output: { entryFileNames: 'cli.js' } } },
});
