import { useTranslation } from "react-i18next";
import { addressOf } from "#app/i18n/addresses.ts";
import { LinkCard, LinkCards } from "#app/ui/link-card.tsx";
import { useLocale } from "../../use-locale.ts";

type Props = {
  organisationId: string;
  choices: readonly { id: string; title: string; description: string }[];
};

/** Everything the catalogue knows, and a way for what it does not. */
export function UseCaseChoice({ organisationId, choices }: Props) {
  const { t } = useTranslation("newUseCase");
  const page = addressOf("workspace.useCase.adding", useLocale(), { organisationId });
  return (
    <section aria-labelledby="choose" className="flex flex-col gap-5">
      <h2 id="choose">{t("choose")}</h2>
      <LinkCards>
        {choices.map(({ id, title, description }) => (
          <LinkCard key={id} href={`${page}?einsatz=${id}`} title={title} level={3}>
            <p className="text-sm">{description}</p>
          </LinkCard>
        ))}
      </LinkCards>
    </section>
  );
}
