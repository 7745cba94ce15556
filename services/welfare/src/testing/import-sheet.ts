import { sheetImporter } from "@union/testing";

/** Imports one sheet into welfare and answers what came of it. */
export const importSheet = sheetImporter("Welfare");
