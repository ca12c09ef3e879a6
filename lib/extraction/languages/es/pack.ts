import { plainForm } from "../../document/phrase-index";
import type { LanguagePack } from "../../language-pack";
import { phrases } from "../phrases";
import { CHROME } from "./chrome";
import { CUES } from "./cues";
import { FIELDS } from "./fields";
import { agreeing, inflectSpanishNoun, inflectSpanishVerb } from "./morphology";
import * as words from "./words";

const adjectives = (list: string): readonly string[] => phrases(list).flatMap(agreeing);

/** "De chips" behind its noun describes the name after it and owns nothing: "el gigante de los chips Nvidia". */
const SPECIALITIES = phrases(`
  de inteligencia artificial, de la inteligencia artificial, de IA, de la IA, en IA, en inteligencia artificial, de chips, de los chips, de semiconductores, de los semiconductores, de procesadores,
  de la nube, en la nube, de nube, de robótica, de software, de robots, de datos, de capital riesgo, de inversión, de informática, de IA generativa, de redes sociales, de las redes sociales,
  de comercio electrónico, del comercio electrónico, de chips de IA, de servidores, de noticias, de centros de datos, de tecnología, de defensa, de capital
`);

export const spanish: LanguagePack = {
  lang: "es",
  order: "subject_first",
  capitals: "names",
  ordinary: phrases(`
    enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre, lunes, martes, miércoles, jueves, viernes, sábado, domingo, IA, API, CEO, GPU, IPO, ARR, OPV, OPA,
    bolsa, internet, web, serie, sr, sra, don, doña, estado, gobierno, ejecutivo, yo, no, sí, ni, nada, todo, toda, todos, todas, esto, eso, aquí, hoy, ayer, mañana, jamás, nunca, nadie, alguien, cuánto,
    qué, quién, cómo, dónde, cuándo, por, resto, pues, entonces, aparte, además, tampoco, también, primero, primera, según, interrogado, preguntado, fundada, fundado, creada, creado, lanzada, lanzado, ellos,
    ella, ellas, nosotros, ustedes, algunos, algunas, varios, varias, muchos, muchas, solo, sólo, menos, más, muy, poco, ya, desde, durante, ante, US, PYME, IVA, quienes, tal, otro, otra, porque, usar,
    economía, hacienda, industria, ciencia, defensa, transformación, digital, presidencia, fuentes, fuente, encabeza, mientras, a, y, o, e, u, mdd, mdp, mde
  `),
  forms: plainForm,
  inflectVerb: inflectSpanishVerb,
  inflectNoun: inflectSpanishNoun,
  cues: CUES,
  fields: FIELDS,
  links: [
    ...adjectives(
      `estimado, cifrado, calculado, valorado, anunciado, total, adicional, acumulado, previsto, esperado, histórico, neto, inicial, situado, compuesto, conjunto, actual, nuevo, primero, consolidado, privado, público`,
    ),
    ...phrases(`
      centros de datos, centro de datos, energética, eléctrica, de, del, a, al, en, por, el, la, los, las, un, una, lo, que, asciende, ascienden, ascendió, ascendieron, ascendía, ascendían, ascendiendo, ascendería, asciende a, se eleva, se elevó, se elevan, se elevaron, se sitúa,
      se situó, se sitúan, se situaron, alcanza, alcanzan, alcanzó, alcanzaron, alcanzaría, alcanzará, alcanzaba, ha alcanzado, han alcanzado, alcanzando, es, son, era, eran, fue, fueron, ha sido, han sido, sería, serían,
      será, serán, ronda, rondan, rondaba, rondó, rondará, rondaría, supera, superan, superó, superaron, superaba, ha superado, han superado, superior, superando, supone, suponen, representa, representan, totaliza, totalizan, totalizó,
      equivale, equivalen, equivalente, equivalentes, por valor de, por un valor de, por importe de, por un importe de, por un total de, valor, importe, monto, suma, cifra, cantidad, unos, unas, cerca, casi, más, menos, alrededor, aproximadamente,
      hasta, entre, y, o, con, sobre, su, sus, cuyo, esta, este, ese, esa, dicha, dicho, creció, crecieron, crece, crecen, creciendo, subió, subieron, sube, suben, aumentó, aumentaron, aumenta, bajó, bajaron, cayó, cayeron, cae, disminuyó, se redujo,
      se redujeron, redujo, duplicó, duplicaron, se duplicó, se duplicaron, triplicó, se triplicó, se triplicaron, pasó, pasaron, pasar, pasado, llegó, llegaron, llega, llegan, llegar, llegaría, llegará, se disparó, se dispararon, se disparan, se dispara,
      saltó, saltaron, ampliada, cercana, cercano, cercanos, tope, récord, mínimo, máximo, anual, anuales, trimestral, trimestrales, mensual, mensuales, mundial, global, bursátil, operativo, operativa, operativas, actualmente, ahora, ya, también, solo, apenas,
      así, desde, aún, todavía, podría, podrían, puede, pueden, debería, tendría, superar, ascender, ser, ha, han, había, habían, está, estaba, están, estar, quedó, quedaron, dejó, deja, situaría, sitúa, sitúan, situó, para, año, mes, trimestre, ejercicio, semestre,
      pasado, pasada, último, última, primer, primera, segundo, tercer, cuarto, por encima, por debajo, todo, toda, total, buena, nada, suscritos, firmado, firmada, valorados, valoradas, tras, antes, impuestos, semilla, extraordinario, gran, nuevos, nuevas, se, le, les
    `),
  ],
  linksAfter: phrases(`
    de, del, en, el, la, los, las, su, sus, a, al, por, concepto, forma, año, mes, trimestre, nuevo, nuevos, nueva, nuevas, adicional, adicionales, anual, anuales, frescos, total, totales, sobre, con,
    cada, mediante, través, para, esta, este, ese, esa, pura, US, efectivo, acciones, netos, neto, brutos, última, último, primera, primer, semilla, privado, públicos, y, recurrentes
  `),
  comparisons: phrases(`
    frente a, frente a los, frente a las, de los que, de los cuales, de ellos, contra, comparado con, comparados con, en comparación con, respecto a, respecto a los, desde los, frente al, el doble de los, el doble que los, tras los, ante los, contra los
  `),
  inReturn: phrases(`a cambio de, a cambio de unos`),
  atFigure: [],
  clauseWords: phrases(`
    que, quien, quienes, cuyo, cuya, cuyos, cuyas, pero, aunque, mientras, mientras que, cuando, donde, si, porque, ya que, puesto que, sin embargo, antes de, después de, tras, para que, pese a, a pesar de, contra, frente a,
    sino, como, pues, lo que, lo cual, sobre todo, incluido, incluidos, salvo, además, desde que, hasta que, con lo que, así como, de los que, de los cuales, de las que
  `),
  markers: {
    of: phrases(`de, del, de parte de`),
    in: phrases(`en, dentro de, en el capital de, en el capital del, en el accionariado de`),
    to: phrases(`a, al, hacia`),
    from: phrases(`desde, procedente de, procedentes de, de manos de, proveniente de, provenientes de`),
    by: phrases(`
      por, por parte de, por parte del, liderada por, liderado por, encabezada por, encabezado por, dirigida por, dirigido por, de la mano de, capitaneada por, capitaneado por, mediante, a través de, a cargo de
    `),
    with: phrases(
      `con, junto a, junto con, junto al, entre, en alianza con, de la mano con, en colaboración con`,
    ),
    for: phrases(`para, a favor de, en favor de, en nombre de, por cuenta de`),
    at: phrases(`en cuanto a, por el lado de, en el caso de, por lo que respecta a, del lado de`),
    on: phrases(`sobre, contra, acerca de, en torno a`),
    other: phrases(`
      fundada por, fundado por, respaldada por, respaldado por, controlada por, controlado por, propiedad de, desarrollado por, desarrollada por, creado por, creada por, cofundada por, cofundado por, participada por, filial de,
      frente a, frente al, en manos de, detrás de, tras
    `),
    than: phrases(`
      según, de acuerdo con, más que, menos que, que la de, que el de, como, después de, antes de, ante, excepto, salvo, además de, aparte de, incluido, incluida, incluidos, entre ellos, entre ellas, al igual que, por delante de, por detrás de, a diferencia de, citando a
    `),
  },
  modifiers: [
    ...SPECIALITIES,
    ...adjectives(
      `pequeño, nuevo, joven, gran, grande, propio, mundial, principal, especializado, cotizado, antiguo, actual, prometedor, otro, llamado, mayor, tecnológico, ex, fundador, cofundador, presidente, directivo, multimillonario, conocido, famoso`,
    ),
    ...phrases(`
      el, la, los, las, lo, un, una, su, sus, nuestra, nuestro, esta, este, dicha, dicho, gigante, gigantes, grupo, compañía, compañías, empresa, empresas, firma, firmas, sociedad, startup, startups, start-up, start-ups, fondo, fondos, CEO,
      consejero, delegado, consejera, delegada, director, directora, ejecutivo, ejecutiva, general, jefe, jefa, ministro, ministra, primer, primera, canciller, gobernador, diario, periódico, agencia, portal, revista, cadena, canal, medio, consultora, banco, analista,
      analistas, asistente, modelo, modelos, robot, chatbot, aplicación, plataforma, servicio, servicios, filial, matriz, rival, rivales, competidor, competidora, competidores, socio, socia, socios, nube, multinacional, financiera, financiero, finanzas, investigador,
      conglomerado, soberano, público, pública, plan, proyecto, programa, supercomputadora, superordenador, instituto, laboratorio, desarrolladora, desarrollador, fabricante, proveedor, inversor, inversores, inversora, accionista, accionistas, cliente, clientes, generativa,
      artificial, emergente, propia, buscador, red, social, famoso, expresidente, entonces, señor, centro, nacional, número, uno
    `),
  ],
  passives: phrases(
    `es, son, era, eran, fue, fueron, sido, ser, será, serán, sería, serían, siendo, está, están, estaba, estaban, estar, estaría, quedó, quedaron, quedaría, estará`,
  ),
  future: phrases(`
    va a, van a, iba a, vaya a, vayan a, podría, podrían, puede, pueden, deberá, deberán, planea, planean, prevé, prevén, preveía, pretende, pretenden, quiere, quieren, querría, tiene previsto, tienen previsto, espera, esperan, se propone,
    se comprometió a, se ha comprometido a, se compromete a, se comprometieron a, promete, prometió, aspira a, busca, buscan, estudia, acordó, acordaron, ha acordado, confía en, a punto de, dispuesto a, dispuesta a, será, serán, anunció que
  `),
  possessives: phrases(`su, sus, cuyo, cuya, cuyos, cuyas, nuestro, nuestra, nuestros, nuestras`),
  relatives: phrases(`cuyo, cuya, cuyos, cuyas, que, quien`),
  pronouns: phrases(`nosotros, ella, ellas, ellos, ésta, éste`),
  oneself: phrases(
    `yo, mi, nosotros, nuestro, nuestra, nuestros, nuestras, tenemos, somos, estamos, hemos, vamos, perdemos, vendimos, facturamos, queremos, podemos, creo, fuimos, empezamos, cerramos, levantamos, gastamos, cobramos, partimos, ganamos`,
  ),
  personPronouns: ["él"],
  clitics: { accusative: phrases(`lo, la, los, las`), dative: phrases(`le, les`) },
  auxiliaries: phrases(
    `ha, han, había, habían, habría, habrían, haber, habrá, habiendo, haya, hayan, lleva, llevan, llevaba, llevaban, tiene, tienen`,
  ),
  firstPerson: phrases(`nosotros, nuestro, nuestra, nuestros, nuestras`),
  descriptions: words.DESCRIPTIONS,
  owned: [],
  definite: phrases(`el, la, esta, este, dicha, dicho, su, del, al, nuestra, nuestro, esa, ese`),
  makers: phrases(`
    creador, creadora, desarrollador, desarrolladora, matriz, dueño, dueña, propietario, propietaria, fabricante, padre, responsable, firma detrás, empresa detrás, compañía detrás, artífice, empresa matriz, inventor, inventora,
    operador, operadora, startup detrás, casa matriz
  `),
  nationalities: {
    US: phrases(
      `estadounidense, estadounidenses, norteamericano, norteamericana, californiano, californiana, americano, americana, neoyorquino, neoyorquina, texana`,
    ),
    CN: phrases(`chino, china, chinos, chinas, pequinés, pequinesa`),
    JP: phrases(`japonés, japonesa, nipón, nipona`),
    FR: phrases(`francés, francesa, galo, gala, parisino, parisina`),
    DE: phrases(`alemán, alemana, germano, germana, berlinesa`),
    GB: phrases(`británico, británica, inglés, inglesa, londinense`),
    SA: phrases(`saudí, saudíes, saudita`),
    AE: phrases(`emiratí, emiratíes`),
    KR: phrases(`surcoreano, surcoreana, coreano, coreana`),
    NL: phrases(`neerlandés, neerlandesa, holandés, holandesa`),
    CA: phrases(`canadiense, canadienses`),
    IN: phrases(`indio, india`),
    IL: phrases(`israelí, israelíes`),
    TW: phrases(`taiwanés, taiwanesa`),
    ES: phrases(
      `español, española, españoles, españolas, vasco, vasca, catalán, catalana, madrileño, madrileña, donostiarra, barcelonés, barcelonesa, valenciana, valenciano`,
    ),
    IT: phrases(`italiano, italiana`),
    SE: phrases(`sueco, sueca`),
    CH: phrases(`suizo, suiza, helvético, helvética`),
    MX: phrases(`mexicano, mexicana, azteca`),
    AR: phrases(`argentino, argentina`),
    CL: phrases(`chileno, chilena`),
    CO: phrases(`colombiano, colombiana`),
    BR: phrases(`brasileño, brasileña`),
    RU: phrases(`ruso, rusa`),
    EU: phrases(`europeo, europea, europeos, europeas, comunitario, comunitaria`),
  },
  introductions: phrases(`
    startup, start-up, empresa, compañía, firma, sociedad, laboratorio, unicornio, plataforma, especialista, desarrolladora, desarrollador, fabricante, proveedor, proveedora, spin-off, scaleup, emergente, que desarrolla, que diseña, que fabrica,
    que crea, especializada, especializado, tecnológica, fundada, fundado, creada, filial, dedicada
  `),
  dealing: phrases("respectivamente"),
  together: phrases(
    `juntos, juntas, en conjunto, sumados, sumadas, combinados, combinadas, entre los dos, entre los tres, entre los cuatro, entre las dos, entre las tres, entre las cuatro`,
  ),
  each: phrases("cada uno, cada una"),
  industry: phrases(`
    IA, inteligencia artificial, la IA, aprendizaje automático, aprendizaje profundo, GPU, modelo de lenguaje, modelos de lenguaje, grandes modelos, centro de datos, centros de datos, robótica, robots, robot, generativa, chips, chip,
    inferencia, síntesis de voz, chatbot, algoritmo, algoritmos, machine learning, agente conversacional, agentes, supercomputación, semiconductores, vehículo autónomo, conducción autónoma, humanoides, cómputo, modelos fundacionales
  `),
  says: words.SAYS,
  infinitives: phrases(`de, a, para, por, va a, van a, sin, quiere, puede`),
  levels: phrases(`
    alcanzan, crecieron, creció, cayeron, subieron, ascienden, ascendieron, se sitúa, se situó, se situaron, cuesta, costó, prometió, promete, comprometió, aportará, aportó, presupuestó, acaba,
    ha, han, había, es, son, era, está, estaba, alcanzó, alcanza, asciende, ascendió, supera, superó, vale, valía, prevé, planea, podría, va, busca, dijo, levantó, levanta, levantará, perdió, pierde, ganó, gana, pasa, pasó, sube, subió, cae, cayó,
    fue, será, sería, habría, anunció, anuncia, afirma, asegura, indicó, aseguró, quiere, negocia, cerró, cierra, facturó, invertirá, invierte, destinará, gastará, recibió, obtuvo, consiguió, captó, representa, representan, supone, registró, registra, genera, generó, factura, gasta, gastó, quema, quemó, ingresó, compra, compró, comprará, recauda, recaudó, espera, calcula, ofrece, ofreció, tiene, tenía, firmó, pagó, pagará
  `),
  conjunctions: phrases(`y, e, o, u, así como`),
  determiners: phrases(
    `un, una, el, la, los, las, lo, su, sus, este, esta, estos, ese, esa, del, al, ningún, ninguna, de, no, cada`,
  ),
  unnamed: words.UNNAMED,
  voices: words.VOICES,
  denied: words.DENIED,
  deniable: phrases(
    `lo, la noticia, información, informaciones, informe, informes, cifra, cifras, rumor, rumores, noticia, versión, eso, extremo, especulaciones`,
  ),
  negation: words.NEGATION,
  planned: words.PLANNED,
  talks: words.TALKS,
  estimated: words.ESTIMATED,
  reckoned: words.RECKONED,
  exclusions: words.EXCLUSIONS,
  fortunes: phrases(`fortuna, fortunas, patrimonio personal, más rico, más ricos, más rica`),
  training: words.TRAINING,
  marketValue: words.MARKET_VALUE,
  gaining: words.GAINING,
  results: words.RESULTS,
  bases: {
    run_rate: phrases(
      `tasa anualizada, ritmo anual, ritmo anualizado, anualizado, anualizada, anualizados, anualizadas, recurrentes anuales, anuales recurrentes, recurrentes, recurrente, run rate, run-rate, arr`,
    ),
    quarter: phrases(`trimestre, trimestral, trimestrales, tres meses`),
    per_year: phrases(`al año, por año, cada año, anualmente`),
    annual: phrases(`anual, anuales, en todo el año, en el conjunto del año, en el ejercicio, del ejercicio`),
    gross: phrases(`bruto, brutos, bruta`),
    pre_money: phrases(
      `pre-money, antes de la ronda, antes de la inversión, sin contar el nuevo capital, antes de la inyección`,
    ),
    post_money: phrases(
      `post-money, tras la ronda, tras la operación, después de la ronda, incluido el nuevo capital, tras la inversión`,
    ),
    total: phrases(
      `en total, hasta la fecha, hasta ahora, desde su fundación, acumulado, acumulados, en conjunto`,
    ),
  },
  rounds: [
    { phrase: "serie #", name: "Series #" },
    { phrase: "series #", name: "Series #" },
    { phrase: "ronda semilla", name: "seed round" },
    { phrase: "capital semilla", name: "seed round" },
    { phrase: "presemilla", name: "pre-seed round" },
    { phrase: "salida a bolsa", name: "IPO" },
    { phrase: "oferta pública inicial", name: "IPO" },
    { phrase: "opv", name: "IPO" },
    { phrase: "ipo", name: "IPO" },
  ],
  chrome: CHROME,
};
