export { type OwnProof, type ProofFilter, ProofReader } from "./proof.reader.js";
export { type ProofLoaders, proofLoaders } from "./proof-loaders.js";
