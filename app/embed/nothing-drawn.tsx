import { useTranslations } from "next-intl";

export function NothingDrawn() {
  return <p>{useTranslations("charts")("nothing")}</p>;
}
