import { sheetImporter } from "@union/testing";

/** Imports the proposals of a file, by path or by content, and answers what came of them. */
export const importProposals = sheetImporter("DemocraticManagement");
