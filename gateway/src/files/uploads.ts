import multipart from "@fastify/multipart";
import { type Files, FileTooLarge } from "@union/files";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { askerOf } from "../http/asker-of.js";
import { HttpRefusal } from "../http/http-refusal.js";
import type { Identity } from "../http/identity.js";
import { sentences } from "../http/sentences.js";
import { displayName } from "./display-name.js";
import { findFileType } from "./file-types.js";
import { peeked } from "./peeked.js";
import { barePicture, isPicture, largestPicture } from "./picture/bare-picture.js";
import { UnreadablePicture } from "./picture/unreadable-picture.js";

/** 50 MB, the largest file taken; and room for the form around it. */
const maxBytes = 50 * 1_048_576;
const formBytes = 65_536;

/** POST /files, signed in: one file in a multipart form, streamed to storage. Answers 201 `{id, name, bytes}`. */
export const uploads = (files: Files, identity: Identity) => async (server: FastifyInstance) => {
  await server.register(multipart, {
    throwFileSizeLimit: false,
    limits: { files: 1, fields: 5, parts: 6, fieldSize: 1_000, fileSize: maxBytes + 1 },
  });
  const onRequest = [identity, requireSignedIn, requireSize];
  server.post("/files", { onRequest, bodyLimit: maxBytes + formBytes }, async (request, reply) => {
    const { actor } = askerOf(request);
    const part = request.isMultipart() ? await firstFile(request) : undefined;
    if (!part || actor === null) throw new HttpRefusal(400, "FILE_MISSING", sentences.FILE_MISSING);
    const { head, whole } = await peeked(part.file);
    if (head.length === 0) throw new HttpRefusal(400, "FILE_EMPTY", sentences.FILE_EMPTY);
    const type = findFileType(head);
    if (type === null) {
      part.file.destroy();
      throw new HttpRefusal(415, "FILE_TYPE_UNKNOWN", sentences.FILE_TYPE_UNKNOWN);
    }
    const { unionId, accountId } = actor;
    const originalName = displayName(part.filename);
    const file = { originalName, contentType: type.contentType, unionId, accountId };
    const stored = await files
      .put(file, asKept(type.contentType, whole), { maxBytes })
      .catch((thrown: unknown) => {
        throw refusalOf(thrown);
      });
    return reply.code(201).send({ id: stored.id, name: originalName, bytes: stored.bytes });
  });
};

/** What is stored of an upload: of a picture what is seen of it, of everything else its very bytes. */
async function* asKept(type: string, whole: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  if (isPicture(type)) yield await barePicture(type, whole);
  else yield* whole;
}

function refusalOf(thrown: unknown): unknown {
  if (thrown instanceof FileTooLarge)
    return thrown.maxBytes === largestPicture
      ? new HttpRefusal(413, "PICTURE_TOO_LARGE", sentences.PICTURE_TOO_LARGE)
      : tooLarge();
  if (thrown instanceof UnreadablePicture)
    return new HttpRefusal(415, "PICTURE_UNREADABLE", sentences.PICTURE_UNREADABLE);
  return isCutOff(thrown) ? cutOff() : thrown;
}

/** The form ends before it says so: the connection broke off, or a program wrote it wrongly. */
const isCutOff = (thrown: unknown): boolean =>
  thrown instanceof Error && /Unexpected end of|Malformed part|aborted/i.test(thrown.message);
const cutOff = () => new HttpRefusal(400, "FILE_INCOMPLETE", sentences.FILE_INCOMPLETE);

const firstFile = (request: FastifyRequest) =>
  request.file().catch((thrown: unknown) => {
    throw isCutOff(thrown) ? cutOff() : thrown;
  });

const tooLarge = () => new HttpRefusal(413, "FILE_TOO_LARGE", sentences.FILE_TOO_LARGE);

async function requireSignedIn(request: FastifyRequest): Promise<void> {
  if (askerOf(request).actor === null)
    throw new HttpRefusal(401, "UNAUTHENTICATED", sentences.SIGN_IN_FIRST);
}

/** A file that says beforehand that it is too large is not read at all. */
async function requireSize({ headers }: FastifyRequest): Promise<void> {
  if (Number(headers["content-length"] ?? 0) > maxBytes + formBytes) throw tooLarge();
}
