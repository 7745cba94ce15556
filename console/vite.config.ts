import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { compression } from "vite-plugin-compression2";

/** Pages are split by route; what changes seldom lies in a file of its own, so that browsers keep it over releases. */
export default defineConfig({
  plugins: [react(), compression({ algorithms: ["gzip", "brotliCompress"], threshold: 1_024 })],
  build: {
    outDir: "dist/site",
    emptyOutDir: true,
    sourcemap: false,
    target: "es2022",
  },
  server: { proxy: { "/graphql": "http://127.0.0.1:4000", "/files": "http://127.0.0.1:4000" } },
});
