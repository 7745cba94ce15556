import { sheetImporter } from "@union/testing";

/** Imports one sheet into activities and answers what came of it. */
export const importSheet = sheetImporter("Activities");
