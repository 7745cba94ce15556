import { constants } from "node:zlib";
import type { FastifyCompressOptions } from "@fastify/compress";

/**
 * How answers of the graph are made smaller: brotli at a quality that costs little time, else gzip; small ones stay as they are.
 *
 * The size of an answer tells a stranger nothing of a secret in it (BREACH), for he cannot have it asked for with text of his
 * own: whoever is signed in carries his token in a header that pages of others do not have, the refresh cookie is
 * SameSite=Strict, a request needs a JSON body that browsers send to other sites only after asking, and the tokens that an
 * answer of sign-in carries are new with each answer.
 */
export const compression: FastifyCompressOptions = {
  encodings: ["br", "gzip"],
  threshold: 1_024,
  // What is sent to us is never unpacked: a small request could be a huge one.
  globalDecompression: false,
  brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  zlibOptions: { level: 4 },
};
