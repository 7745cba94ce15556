import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { compression } from "vite-plugin-compression2";

/** Packages of this house that pages use: as they are written, whether they have been compiled or not. */
const own = (name: string) => ({
  find: `@union/${name}`,
  replacement: fileURLToPath(new URL(`../packages/${name}/src/index.ts`, import.meta.url)),
});

/** Pages are split by route; what changes seldom lies in a file of its own, so that browsers keep it over releases. */
export default defineConfig({
  plugins: [react(), compression({ algorithms: ["gzip", "brotliCompress"], threshold: 1_024 })],
  resolve: { alias: [own("annual-summary"), own("kernel")] },
  build: {
    outDir: "dist/site",
    emptyOutDir: true,
    sourcemap: false,
    target: "es2022",
  },
  server: { proxy: { "/graphql": "http://127.0.0.1:4000", "/files": "http://127.0.0.1:4000" } },
});
