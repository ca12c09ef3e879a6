import type { Locale } from "@/lib/i18n/locales";

/** Written for this page, with figures that were in the news: hedges, a range, a loss, a denial and a plan. */
export const SAMPLES: Record<Locale, string> = {
  en: `Nvidia lost nearly $600 billion of its market value on 27 January, the largest loss that any company has had in one day. DeepSeek, a Chinese laboratory, had said that training its V3 model cost less than $6 million.

OpenAI raised $40 billion in a round led by SoftBank that values the company at $300 billion. Anthropic is valued at more than $61.5 billion after it raised $3.5 billion in March.

Mark Zuckerberg said that Meta plans to spend between $60 billion and $65 billion this year. Microsoft plans to spend about $80 billion on data centres. Elon Musk denied that xAI had raised $10 billion.`,
  ar: `خسرت إنفيديا نحو 600 مليار دولار من قيمتها السوقية في 27 يناير، وهي أكبر خسارة تتكبدها شركة في يوم واحد. وكان مختبر ديب سيك الصيني قد قال إن تدريب نموذجه V3 كلّف أقل من 6 ملايين دولار.

وجمعت أوبن إيه آي 40 مليار دولار في جولة قادتها سوفت بنك، ما رفع تقييم الشركة إلى 300 مليار دولار. وبلغت قيمة أنثروبيك أكثر من 61.5 مليار دولار بعدما جمعت 3.5 مليار دولار في مارس.

وقال مارك زوكربيرغ إن ميتا تخطط لإنفاق ما بين 60 و65 مليار دولار هذا العام. وتعتزم مايكروسوفت إنفاق نحو 80 مليار دولار على مراكز البيانات. ونفى إيلون ماسك أن تكون إكس إيه آي قد جمعت 10 مليارات دولار.`,
};
