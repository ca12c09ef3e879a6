import type { Lang } from "@/lib/extraction/types";

/** Written for this page, with figures that were in the news: hedges, a range, a loss, a denial and a plan. */
export const SAMPLES: Record<Lang, string> = {
  en: `Nvidia lost nearly $600 billion of its market value on 27 January, the largest loss that any company has had in one day. DeepSeek, a Chinese laboratory, had said that training its V3 model cost less than $6 million.

OpenAI raised $40 billion in a round led by SoftBank that values the company at $300 billion. Anthropic is valued at more than $61.5 billion after it raised $3.5 billion in March.

Mark Zuckerberg said that Meta plans to spend between $60 billion and $65 billion this year. Microsoft plans to spend about $80 billion on data centres. Elon Musk denied that xAI had raised $10 billion.`,
  ar: `خسرت إنفيديا نحو 600 مليار دولار من قيمتها السوقية في 27 يناير، وهي أكبر خسارة تتكبدها شركة في يوم واحد. وكان مختبر ديب سيك الصيني قد قال إن تدريب نموذجه V3 كلّف أقل من 6 ملايين دولار.

وجمعت أوبن إيه آي 40 مليار دولار في جولة قادتها سوفت بنك، ما رفع تقييم الشركة إلى 300 مليار دولار. وبلغت قيمة أنثروبيك أكثر من 61.5 مليار دولار بعدما جمعت 3.5 مليار دولار في مارس.

وقال مارك زوكربيرغ إن ميتا تخطط لإنفاق ما بين 60 و65 مليار دولار هذا العام. وتعتزم مايكروسوفت إنفاق نحو 80 مليار دولار على مراكز البيانات. ونفى إيلون ماسك أن تكون إكس إيه آي قد جمعت 10 مليارات دولار.`,
  fr: `Nvidia a perdu près de 600 milliards de dollars de capitalisation boursière le 27 janvier, la plus forte perte jamais subie par une entreprise en une journée. Le laboratoire chinois DeepSeek avait affirmé que l’entraînement de son modèle V3 avait coûté moins de 6 millions de dollars.

OpenAI a levé 40 milliards de dollars lors d’un tour de table mené par SoftBank, qui valorise l’entreprise à 300 milliards de dollars. Anthropic est valorisée à plus de 61,5 milliards de dollars après avoir levé 3,5 milliards de dollars en mars.

Mark Zuckerberg a déclaré que Meta prévoyait de dépenser entre 60 et 65 milliards de dollars cette année. Microsoft prévoit de dépenser environ 80 milliards de dollars pour ses centres de données. Elon Musk a démenti que xAI ait levé 10 milliards de dollars.`,
  de: `Nvidia hat am 27. Januar fast 600 Milliarden Dollar an Börsenwert verloren, mehr als je ein Unternehmen an einem Tag. Das chinesische Labor DeepSeek hatte erklärt, das Training seines Modells V3 habe weniger als 6 Millionen Dollar gekostet.

OpenAI hat in einer von SoftBank angeführten Runde 40 Milliarden Dollar eingesammelt; das Unternehmen wird dabei mit 300 Milliarden Dollar bewertet. Anthropic wird mit mehr als 61,5 Milliarden Dollar bewertet, nachdem das Unternehmen im März 3,5 Milliarden Dollar eingesammelt hatte.

Mark Zuckerberg sagte, Meta wolle in diesem Jahr zwischen 60 und 65 Milliarden Dollar ausgeben. Microsoft will rund 80 Milliarden Dollar für Rechenzentren ausgeben. Elon Musk bestritt, dass xAI 10 Milliarden Dollar eingesammelt habe.`,
  es: `Nvidia perdió casi 600.000 millones de dólares de valor en bolsa el 27 de enero, la mayor pérdida que ha sufrido una empresa en un solo día. El laboratorio chino DeepSeek había afirmado que entrenar su modelo V3 costó menos de 6 millones de dólares.

OpenAI recaudó 40.000 millones de dólares en una ronda liderada por SoftBank que valora la empresa en 300.000 millones de dólares. Anthropic está valorada en más de 61.500 millones de dólares tras recaudar 3.500 millones de dólares en marzo.

Mark Zuckerberg dijo que Meta prevé gastar entre 60.000 y 65.000 millones de dólares este año. Microsoft prevé gastar unos 80.000 millones de dólares en centros de datos. Elon Musk negó que xAI hubiera recaudado 10.000 millones de dólares.`,
  zh: `1月27日，英伟达市值蒸发近6000亿美元，创下单家公司单日最大损失。此前，中国实验室深度求索称，训练其V3模型的成本不到600万美元。

OpenAI在软银领投的一轮融资中筹集400亿美元，公司估值达3000亿美元。Anthropic今年3月融资35亿美元后，估值超过615亿美元。

马克·扎克伯格表示，Meta计划今年支出600亿至650亿美元。微软计划在数据中心上投入约800亿美元。埃隆·马斯克否认xAI已融资100亿美元。`,
};
