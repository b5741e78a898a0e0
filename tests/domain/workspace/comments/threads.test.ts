import { asSuperuser } from "#tests/support/database.ts";
import {
  atWork,
  clientPeople,
  loadSamples,
  openMeasure,
  people,
  sampleClients,
} from "#tests/support/samples.ts";
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { thread } from "#app/domain/workspace/comments/comments.server.ts";
import { threadPreview } from "#app/domain/workspace/comments/newest-comment.server.ts";
import type { CommentSubject, SubjectKind } from "#app/domain/workspace/comments/subject.ts";
import { writeComment } from "#app/domain/workspace/comments/write-comment.server.ts";
import { addEvidence } from "#app/domain/workspace/evidence/add-evidence.server.ts";
import { history } from "#app/domain/workspace/history.server.ts";
import { historyLine } from "#app/domain/workspace/history-view.ts";
import { chooseReminders, reminderChoice } from "#app/domain/workspace/reminding/choice.server.ts";
import { shareUseCase } from "#app/domain/workspace/sharing.server.ts";

const muster = sampleClients.muster.id;
const mertens = atWork("mertens");
const kurz = atWork("kurz");
const guest: OrganisationAccess = { ...mertens, roles: ["guest"] };
let subjects: Record<SubjectKind, CommentSubject>;
let useCaseId = "";

beforeAll(async () => {
  await loadSamples();
  const measureId = (await openMeasure(muster)).id;
  await addEvidence(mertens, measureId, {
    wish: { title: "Vertrag mit dem Anbieter", text: "Geprüft", url: null, validUntil: null },
    file: undefined,
  });
  const [row] = await asSuperuser<{ evidence: string; useCase: string }>(
    `select (select id from evidence where measure_id = $1) as evidence,
            (select ai_use_case_id from planned_measure where measure_id = $1 limit 1) as "useCase"`,
    [measureId],
  );
  useCaseId = row?.useCase ?? "";
  subjects = {
    measure: { kind: "measure", measureId },
    evidence: { kind: "evidence", evidenceId: row?.evidence ?? "" },
    "use-case": { kind: "use-case", useCaseId },
    screening: { kind: "screening", useCaseId },
    opinion: { kind: "opinion", useCaseId },
  };
});

beforeEach(async () => {
  await asSuperuser("truncate rate_limit");
  await asSuperuser("delete from comment");
  await asSuperuser("delete from mail");
});

const kinds = ["measure", "evidence", "use-case", "screening", "opinion"] as const;

const write = (kind: SubjectKind, text: string, access = mertens, mentioned: string[] = []) =>
  writeComment(access, subjects[kind], { text, mentioned });

async function textsOf(kind: SubjectKind, access = mertens): Promise<string[]> {
  const found = await thread(access, subjects[kind], undefined);
  return typeof found === "object" ? found.comments.map(({ text }) => text) : expect.fail(kind);
}

test("a draft of an opinion has no thread, not even for its author; with its publication one begins", async () => {
  const [row] = await asSuperuser<{ id: string }>(
    "insert into ai_use_case (organisation_id, use_case, title) values ($1, 'other', 'Neu') returning id",
    [muster],
  );
  const fresh: CommentSubject = { kind: "opinion", useCaseId: row?.id ?? "" };
  const say = (text: string, access = mertens) =>
    writeComment(access, fresh, { text, mentioned: [] });
  const publish = (version: number) =>
    asSuperuser(
      `insert into opinion (organisation_id, ai_use_case_id, version, called, verdict, text, state, state_hash, sha256, author_id, at)
       values ($1, $2, $3, 'note', 'recommended', 'Geprüft', '{}', sha256('x'), sha256('x'), $4, now())`,
      [muster, row?.id, version, people.anna.id],
    );
  const anna: OrganisationAccess = {
    organisationId: muster,
    actor: { kind: "person", id: people.anna.id },
    roles: people.anna.roles,
    side: "house",
  };
  await asSuperuser(
    "insert into opinion_draft (organisation_id, ai_use_case_id, changed_by) values ($1, $2, $3)",
    [muster, row?.id, people.anna.id],
  );
  for (const access of [mertens, anna]) {
    expect(await thread(access, fresh, undefined)).toBeUndefined();
    expect(await say("Was steht darin?", access)).toBe("unknown");
  }
  await publish(1);
  expect(await say("Danke")).toBe("written");
  await publish(2);
  expect(await say("Jetzt besser", anna)).toBe("written");
  expect(await thread(mertens, fresh, undefined)).toMatchObject({
    comments: [
      { text: "Jetzt besser", opinionVersion: 2, byHouse: true },
      { text: "Danke", opinionVersion: 1, byHouse: false },
    ],
  });
});

test("each record has a thread of its own, with its count and its newest", async () => {
  for (const kind of kinds) {
    expect(await threadPreview(mertens, subjects[kind], "de")).toEqual({
      count: 0,
      newest: undefined,
    });
    await write(kind, `Erstens ${kind}`);
    await write(kind, `Zweitens ${kind}`);
  }
  for (const kind of kinds) {
    expect(await textsOf(kind)).toEqual([`Zweitens ${kind}`, `Erstens ${kind}`]);
    expect(await threadPreview(mertens, subjects[kind], "de")).toMatchObject({
      count: 2,
      newest: { by: "Petra Mertens", text: `Zweitens ${kind}` },
    });
  }
});

test("who is named gets a mail that says which record, with the way to it and not the words", async () => {
  for (const kind of kinds)
    await write(kind, "Streng vertraulich", mertens, [clientPeople.aydin.id]);
  const mails = await asSuperuser<{
    props: { about: string; title: string; link: { page: string } };
  }>("select props from mail order by created_at");
  expect(mails.map(({ props }) => [props.about, props.link.page])).toEqual([
    ["measure", "workspace.measure.comments"],
    ["evidence", "workspace.evidence.comments"],
    ["use-case", "workspace.useCase.comments"],
    ["screening", "workspace.screening.comments"],
    ["opinion", "workspace.opinion.comments"],
  ]);
  expect(mails[1]?.props.title).toBe("Vertrag mit dem Anbieter");
  expect(JSON.stringify(mails)).not.toContain("vertraulich");
});

test("who wants no mails about comments is named without one, until they want them again", async () => {
  const { aydin } = clientPeople;
  for (const mentions of [false, true]) {
    await chooseReminders(atWork("aydin"), { choice: "each", mentions });
    expect(await reminderChoice(atWork("aydin"))).toEqual({ choice: "each", mentions });
    expect(await write("use-case", "Hallo", mertens, [aydin.id])).toBe("written");
    const mails = await asSuperuser("select recipient from mail");
    expect(mails).toEqual(mentions ? [{ recipient: aydin.email }] : []);
  }
  expect(await thread(mertens, subjects["use-case"], undefined)).toMatchObject({
    comments: [{ mentioned: ["Deniz Aydın"] }, { mentioned: ["Deniz Aydın"] }],
  });
});

test("the trail names the record of each comment", async () => {
  for (const kind of kinds) await write(kind, "Hallo");
  const found = await history(mertens);
  const lines = (found?.events ?? []).slice(0, kinds.length).map((one) => historyLine(one, "de"));
  const useCase = lines.find(({ about }) => about === "use-case")?.useCase;
  expect(useCase).toBeTruthy();
  const measure = lines.find(({ about }) => about === "measure")?.measure;
  expect(measure).toBeTruthy();
  expect(lines.map((line) => [line.about, line.measure, line.useCase]).toReversed()).toEqual([
    ["measure", measure, ""],
    ["evidence", measure, ""],
    ["use-case", "", useCase],
    ["screening", "", useCase],
    ["opinion", "", useCase],
  ]);
});

test("nobody of elsewhere reads or writes, who reads only may write, a guest neither even of what is shared", async () => {
  for (const kind of kinds) {
    expect(await thread(kurz, subjects[kind], undefined)).toBeUndefined();
    expect(await write(kind, "Hallo", kurz)).toBe("unknown");
    expect(await thread(guest, subjects[kind], undefined)).toBeUndefined();
    expect(await write(kind, "Hallo", atWork("reed"))).toBe("written");
  }
  await asSuperuser(
    "update member set roles = '{guest}', guest_until = '2099-01-01' where person_id = $1",
    [clientPeople.reed.id],
  );
  expect(await shareUseCase(mertens, useCaseId, [clientPeople.reed.id])).toBe("shared");
  const sharedWith = { ...atWork("reed"), roles: ["guest"] };
  for (const kind of kinds) {
    expect(await thread(sharedWith, subjects[kind], undefined)).toBe("not-allowed");
    expect(await threadPreview(sharedWith, subjects[kind], "de")).toBeUndefined();
    expect(await write(kind, "Hallo", sharedWith)).toBe("not-allowed");
  }
});

test("a comment is about one record, and on an opinion about a published version: the table refuses the rest", async () => {
  const row = (columns: string, values: string) =>
    asSuperuser(
      `insert into comment (organisation_id, person_id, text, ${columns})
       values ('${muster}', '${clientPeople.mertens.id}', 'x', ${values})`,
    );
  const measureId = "measureId" in subjects.measure ? subjects.measure.measureId : "";
  await expect(row("part", "null")).rejects.toThrow("comment_about_one_record");
  await expect(
    row("measure_id, ai_use_case_id, part", `'${measureId}', '${useCaseId}', 'use-case'`),
  ).rejects.toThrow("comment_about_one_record");
  await expect(row("ai_use_case_id", `'${useCaseId}'`)).rejects.toThrow("comment_part_of_use_case");
  await expect(row("ai_use_case_id, part", `'${useCaseId}', 'opinion'`)).rejects.toThrow(
    "comment_on_published_opinion",
  );
  await expect(
    row("ai_use_case_id, part, opinion_version", `'${useCaseId}', 'opinion', 99`),
  ).rejects.toThrow("foreign key");
});
