import { asSuperuser } from "#tests/support/database.ts";
import {
  atWork,
  clientPeople,
  loadSamples,
  openMeasure,
  people,
  sampleClients,
} from "#tests/support/samples.ts";
import { beforeAll, expect, test } from "vitest";
import { thread } from "#app/domain/workspace/comments/comments.server.ts";
import type { CommentSubject } from "#app/domain/workspace/comments/subject.ts";
import { writeComment } from "#app/domain/workspace/comments/write-comment.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";

const mertens = atWork("mertens");
const kurz = atWork("kurz");
const { aydin } = clientPeople;
const anna: OrganisationAccess = {
  organisationId: sampleClients.muster.id,
  actor: { kind: "person", id: people.anna.id },
  roles: people.anna.roles,
  side: "house",
};
let measure = "";

const at = () => ({ kind: "measure" as const, measureId: measure });

beforeAll(async () => {
  await loadSamples();
  measure = (await openMeasure(sampleClients.muster.id)).id;
  await asSuperuser("delete from mail");
});

const read = async (subject: CommentSubject = at(), below?: string, access = mertens) => {
  const found = await thread(access, subject, below);
  return typeof found === "object" ? found : expect.fail("No thread");
};

const write = (text: string, mentioned: string[] = [], access = mertens) =>
  writeComment(access, at(), { text, mentioned });

test("a comment stands with its author, and whom it names gets one mail without its words", async () => {
  expect(await write("Bitte bis Freitag", [aydin.id, aydin.id, mertens.actor.id])).toBe("written");
  expect(await write("Mache ich", [], anna)).toBe("written");
  const found = await read();
  expect(found.comments).toMatchObject([
    { by: "Anna Weber", byHouse: true, text: "Mache ich", mentioned: [] },
    { by: "Petra Mertens", byHouse: false, mentioned: ["Deniz Aydın"] },
  ]);
  const mails = await asSuperuser<{ recipient: string; props: object }>(
    "select recipient, props from mail",
  );
  expect(mails.map(({ recipient }) => recipient)).toEqual([aydin.email]);
  expect(JSON.stringify(mails)).not.toContain("Freitag");
});

test("nobody of elsewhere is told, writes or reads, and a guest neither", async () => {
  expect(await write("Hallo", [clientPeople.kurz.id])).toBe("unknown-person");
  expect(await writeComment(kurz, at(), { text: "Hallo", mentioned: [] })).toBe("unknown");
  const guest = { ...mertens, roles: ["guest"] };
  expect(await write("Hallo", [], guest)).toBe("not-allowed");
  expect(await thread(guest, at(), undefined)).toBeUndefined();
  expect(await thread(kurz, at(), undefined)).toBeUndefined();
});

test("while the workspace is readable only, nobody writes", async () => {
  expect(await write("Hallo", [], { ...mertens, standing: "ended" })).toBe("not-allowed");
});

test("a long thread comes page by page, each once, and stays as it was", async () => {
  for (let one = 0; one < 31; one += 1) await write(`Nr. ${one}`);
  const first = await read();
  const second = await read(at(), first.older);
  const texts = [...first.comments, ...second.comments].map(({ text }) => text);
  expect(texts.slice(0, 31)).toEqual(Array.from({ length: 31 }, (_, at) => `Nr. ${30 - at}`));
  expect(new Set(texts).size).toBe(texts.length);
  await expect(asSuperuser("update comment set text = 'x'")).rejects.toThrow();
});
