import type { AmountLexicon } from "../../amounts/lexicon";
import { phrases } from "../../text/phrases";
import { numerals } from "./numerals";
import { periods } from "./periods";

export const amounts: AmountLexicon = {
  numerals,
  currencies: {
    nouns: {
      dollar: phrases("dólar | dólares | dolar | dolares"),
      euro: phrases("euro | euros"),
      pound: phrases("libra | libras | libra esterlina | libras esterlinas | pounds"),
      yen: phrases("yen | yenes"),
      yuan: phrases("yuan | yuanes | renminbi | renminbis"),
      won: phrases("won | wones"),
      rupee: phrases("rupia | rupias"),
      franc: phrases("franco | francos"),
      riyal: phrases("riyal | riyales | rial | riales"),
      dirham: phrases("dirham | dírham | dirhams | dirhames | dírhams"),
      dinar: phrases("dinar | dinares"),
      lira: phrases("lira | liras"),
      peso: phrases("peso | pesos"),
      real: phrases("real | reales"),
      rand: phrases("rand | rands"),
      krona: phrases("corona | coronas"),
      ruble: phrases("rublo | rublos"),
      shekel: phrases("séquel | shekel | séqueles | shekels"),
      ringgit: phrases("ringgit | ringgits"),
      baht: phrases("baht | bahts"),
      dong: phrases("dong"),
      zloty: phrases("zloty | esloti | eslotis"),
      forint: phrases("forinto | forintos"),
      hryvnia: phrases("grivna | grivnas"),
      leu: phrases("lei"),
    },
    countries: {
      US: phrases(
        "estadounidense | estadounidenses | americano | americanos | norteamericano | norteamericanos | de EE. UU. | de Estados Unidos",
      ),
      CA: phrases("canadiense | canadienses"),
      AU: phrases("australiano | australianos"),
      NZ: phrases("neozelandés | neozelandeses"),
      HK: phrases("Hong Kong | hongkonés | hongkoneses"),
      TW: phrases("taiwanés | taiwaneses | Taiwán"),
      SG: phrases("singapurense | singapurenses | Singapur"),
      GB: phrases("británica | británicas | esterlina | esterlinas"),
      EG: phrases("egipcia | egipcias"),
      LB: phrases("libanesa | libanesas"),
      JP: phrases("japonés | japoneses"),
      CN: phrases("chino | chinos"),
      KR: phrases("surcoreano | surcoreanos | coreano | coreanos"),
      IN: phrases("india | indias"),
      PK: phrases("pakistaní | pakistaníes"),
      ID: phrases("indonesia | indonesias"),
      CH: phrases("suizo | suizos"),
      XW: phrases("CFA"),
      SA: phrases("saudí | saudíes | saudita | sauditas"),
      QA: phrases("catarí | cataríes | qatarí | qataríes"),
      IR: phrases("iraní | iraníes"),
      BR: phrases("brasileño | brasileños"),
      AE: phrases("emiratí | emiratíes"),
      MA: phrases("marroquí | marroquíes"),
      KW: phrases("kuwaití | kuwaitíes"),
      JO: phrases("jordano | jordanos"),
      IQ: phrases("iraquí | iraquíes"),
      TN: phrases("tunecino | tunecinos"),
      DZ: phrases("argelino | argelinos"),
      TR: phrases("turca | turcas"),
      MX: phrases("mexicano | mexicanos | mejicanos"),
      AR: phrases("argentino | argentinos"),
      CL: phrases("chileno | chilenos"),
      CO: phrases("colombiano | colombianos"),
      UY: phrases("uruguayo | uruguayos"),
      DO: phrases("dominicano | dominicanos"),
      PH: phrases("filipino | filipinos"),
      CU: phrases("cubano | cubanos"),
      ZA: phrases("sudafricano | sudafricanos"),
      SE: phrases("sueca | suecas"),
      NO: phrases("noruega | noruegas"),
      DK: phrases("danesa | danesas"),
      CZ: phrases("checa | checas"),
      RU: phrases("ruso | rusos"),
      IL: phrases("israelí | israelíes"),
      MY: phrases("malasio | malasios"),
      PL: phrases("polaco | polacos"),
    },
    names: {
      GBP: phrases("esterlinas"),
      PEN: phrases("soles | nuevos soles"),
      CRC: phrases("colones"),
      VES: phrases("bolívares"),
      PYG: phrases("guaraníes"),
      BOB: phrases("bolivianos"),
      GTQ: phrases("quetzales"),
    },
    prefixes: {
      USD: phrases("U$S | U$D | US $ | u$s"),
      INR: phrases("Rs. | Rs"),
      PEN: phrases("S/ | S/."),
      CHF: phrases("Fr."),
    },
    cents: {
      EUR: phrases("céntimos | céntimo | centimos"),
      USD: phrases("centavos de dólar | centavo de dólar"),
    },
    scaled: {
      mdd: { factor: 1e6, currency: "USD" },
      mmdd: { factor: 1e9, currency: "USD" },
      mdp: { factor: 1e6, currency: "MXN" },
      mmdp: { factor: 1e9, currency: "MXN" },
      mde: { factor: 1e6, currency: "EUR" },
    },
    countryNames: {
      MX: phrases("mexicana | mexicanas | México | Ciudad de México"),
      AR: phrases("argentinas | Argentina | Buenos Aires"),
      CL: phrases("chilena | chilenas | Chile | Santiago de Chile"),
      CO: phrases("colombiana | Colombia | Bogotá"),
      UY: phrases("Uruguay | Montevideo"),
      DO: phrases("República Dominicana"),
      CU: phrases("Cuba"),
      PH: phrases("Filipinas"),
      SE: phrases("Suecia"),
      NO: phrases("Noruega"),
      DK: phrases("Dinamarca"),
      CZ: phrases("República Checa"),
      KW: phrases("Kuwait"),
      QA: phrases("Catar | Qatar"),
      SA: phrases("Arabia Saudí | Arabia Saudita"),
      BR: phrases("Brasil"),
      IR: phrases("Irán"),
      GB: phrases("Reino Unido | Londres"),
      EG: phrases("Egipto"),
      IN: phrases("India"),
      PK: phrases("Pakistán"),
      ID: phrases("Indonesia"),
      AE: phrases("Emiratos | Dubái | Abu Dabi"),
      MA: phrases("Marruecos"),
    },
    // Pesos in a text that counts as Mexico does: "14,480", "3 mil 400 millones".
    contextual: [
      {
        name: "peso",
        code: "MXN",
        when: /\d,\d{3}(?![\d,]* ?millones? de d)|\bmil \d{3} millones|\bmm?dp\b|sheinbaum/,
      },
    ],
    yenSign: "JPY",
    links: phrases("de | en"),
    everyday: phrases("won | rand | real | lei | dong | soles"),
  },
  comparators: {
    before: [
      {
        comparator: "about",
        phrases: phrases(`
          a un paso de los | a un paso de | a las puertas de los | a las puertas de | al filo de los | unos | unas | alrededor de | cerca de | casi | aproximadamente | aprox. | aprox | en torno a | en torno a los | en torno a las | alrededor de los | alrededor de las | cerca de los | cerca de las |
          próximo a | próxima a | próximo a los | cercano a | cercana a | cercanos a | cercana a los | cercano a los | rondando | ronda | rondan | rondaba | rondaría | rondará | ronda los | rondan los | rondaba los | rondaría los | rondará los | rondando los |
          roza | rozando | rozó | roza los | rozando los | rozó los | poco más o menos | algo así como | del orden de | del orden de los | bordea | bordea los | bordean los | bordeando los | prácticamente | se acerca a | se acerca a los | se aproxima a | se aproxima a los |
          se acercó a los | estimado en unos | a punto de | sobre los | hacia los | aproximándose a los | acercándose a los | en el entorno de los | por el entorno de los`),
      },
      {
        comparator: "more_than",
        phrases: phrases(`
          más de | mas de | más de los | superior a | superior a los | superiores a | superiores a los | por encima de | arriba de | arriba de los | ya por encima de los | por encima de los | por encima de las | supera | superan | superó | superaba | superará | superaría | superando | superado | supera los | superan los |
          superó los | superaba los | superará los | superaría los | superando los | superado los | superar | superar los | excede | excedió | excede los | excediendo | sobrepasa | sobrepasó | sobrepasa los | sobrepasó los | sobrepasando | rebasa | rebasan | rebasó | rebasaron | rebasar | rebasaba | rebasaban | rebasado | rebasa los | rebasó los | rebasando | rebasará | rebasarán | rebasará los | rebasarán los | rebasar | rebasar los | superarán | superarán los | superarían | superarían los | rebasaron | rebasaron los | rebasaba | rebasaban | rebasaría | rebasarían | sobrepasará | sobrepasarán | sobrepasará los | sobrepasarán los | excederá | excederán |
          mayor a | mayor que | mayor de | mayores a | poco más de | algo más de | mucho más de | bastante más de | a más de | de más de | más allá de los | ha superado | ha superado los | han superado los | encima de los | superaron | superaron los | cruzó los | cruzar los`),
      },
      {
        comparator: "less_than",
        phrases: phrases(`
          menos de | menos de los | inferior a | inferior a los | inferiores a | por debajo de | por debajo de los | por debajo de las | menor a | menor que | menor de | poco menos de | algo menos de | mucho menos de | a menos de | de menos de | bajo los | debajo de los |
          no llega a | no llega a los | no llegan a | no llegó a`),
      },
      {
        comparator: "at_least",
        phrases: phrases(`
          como poco | al menos , | como mínimo , | un mínimo garantizado de | un suelo de | un piso de | no bajará de | no baja de | no menos de los | a partir de | al menos | como mínimo | por lo menos | un mínimo de | mínimo | no menos de | no inferior a | cuando menos | mínimo de | nunca menos de | no menor a | a lo menos`),
      },
      {
        comparator: "at_most",
        phrases: phrases(`
          como máximo | como máximo , | como mucho | como mucho , | a lo sumo | a lo sumo , | un máximo de | máximo de | máximo |
          con un tope de | tope de | un tope de | un límite de`),
      },
      {
        comparator: "at_most",
        phrases: phrases("hasta | hasta los"),
        unlessChange: true,
        unlessAfter:
          /^(?:[,%]|ciento|subi[óo]|aument[óo]|creci[óo]|lleg[óo]|elev[óo]|alcanz[óo]|pas[óo]|subir|aumentar|crecer|llegar|elevar|elevarse|cay[óo]|baj[óo]|dispar[óo]|dispararse|subido|aumentado|crecido|llegado|elevado|desde|ascendi[óo])$/,
      },
      {
        comparator: "at_most",
        phrases: phrases(`
          hasta un máximo de | no más de | no superior a | no rebasa | no rebasa los | no rebasará | no rebasará los | no sobrepasará los | no pasará de | no pasará de los | no pasa de | no pasa de los | no supera | no supera los | no superan los | no superará los | no superaría los | no superó los | no excede | no excede de | no exceda | no exceda de | no exceder | no excederá |
          no mayor a | limitado a | limitada a | de hasta | por hasta | máx. | sin superar los | sin exceder los | no mayor de`),
        unlessAfter:
          /^(?:[,%]|ciento|subi[óo]|aument[óo]|creci[óo]|lleg[óo]|elev[óo]|alcanz[óo]|pas[óo]|subir|aumentar|crecer|llegar|elevar|elevarse|cay[óo]|baj[óo]|dispar[óo]|dispararse|subido|aumentado|crecido|llegado|elevado|desde|ascendi[óo])$/,
      },
    ],
    after: [
      { comparator: "more_than", phrases: phrases("y pico | largos") },
      {
        comparator: "at_least",
        phrases: phrases(
          "o más | y más | como mínimo | por lo menos | al menos | + | en adelante | cuando menos",
        ),
      },
      { comparator: "at_most", phrases: phrases("o menos | como máximo | a lo sumo | máximo | como mucho") },
      { comparator: "about", phrases: phrases("aproximadamente | más o menos | aprox. | o así") },
    ],
    relative: /^que$/,
    negators: phrases("no | nunca | sin"),
    fillers: phrases(`
      un | una | un total de | la barrera de los | la barrera de | la cifra de | la marca de los | la marca de | el umbral de los | el umbral de | los | las | el listón de los | la suma de | el equivalente a |
      un estimado de | la friolera de | otros | la cota de los | un valor de | un importe de | el hito de los | la barrera del | en total | el nivel de los | ya los | ya | casi ya los`),
    marks: phrases("barrera"),
    articles: phrases("los | las"),
  },
  ranges: {
    between: phrases("entre | de entre | entre los | de entre los"),
    and: phrases("y | y los"),
    from: phrases("de | desde | de los | desde los | del"),
    to: phrases("a | hasta | a los | hasta los | al"),
    or: phrases("o | u | o incluso"),
    of: phrases("de los | de un total de | de las | sobre un total de"),
    changeTo: [],
    changeVerb:
      /^(?:pas(?:ó|o|a|an|ar|ado|aron|aba|ará|aría|ando)|sub(?:ió|e|en|ir|ido|ieron|iendo|ida)|aument(?:ó|o|a|an|ar|ado|aron|ando)|crec(?:ió|e|en|er|ido|ieron|iendo|imiento)|salt(?:ó|a|ar|ado|aron|ando|o)|cay(?:ó|eron|endo)|caer|caída|caído|cae|baj(?:ó|a|an|ar|ado|aron|ando)|descend(?:ió|er|ido)|desciende|dispar(?:ó|ado|arse|aron)|elev(?:ó|a|ar|ado|aron|ando|arse)|reduj(?:o|eron)|reduc(?:e|ir|ido)|redujo|increment(?:ó|o|ar|ado)|aumento|incremento|alza|trep(?:ó|a|an|ar|ado|aron|ando)|duplic(?:ó|a|ar|ado|aron|ando)|triplic(?:ó|a|ar|ado|aron|ando)|recort(?:ó|ar|ado|e)|ampli(?:ó|ar|ado|ará|aron|ando)|evolucion(?:ó|ar)|retroced(?:ió|er)|llev(?:ó|ar)|agrand(?:ó|a|ar|ado|ando)|engord(?:ó|a|ar|ado)|multiplic(?:ó|ar)|avanz(?:ó|ar)|revis(?:ó|ar|ado)|rebaj(?:ó|ar|ado)|ascend(?:ió|er|ido)|escal(?:ó|a|an|ar|ado|aron|ando))$/,
    by: phrases("en | un"),
    tolerance: phrases("más o menos un | más menos | ± | +/- | más/menos"),
  },
  conversions: phrases(`
    unos | equivalentes a | equivalente a | es decir | o sea | lo que equivale a | alrededor de | cerca de | aproximadamente | o unos | o cerca de | al cambio actual | al cambio | al tipo de cambio actual | unas | casi | más de |
    algo más de | o alrededor de | o aproximadamente | poco más de | o | lo que supone unos | equivale a | o su equivalente en`),
  conversionsBehind: phrases(
    "al cambio | al cambio actual | al cambio de hoy | al tipo de cambio actual | al tipo de cambio",
  ),
  minus: phrases("menos"),
  prices: {
    per: phrases("por | al | a la | el | la | cada | por cada | / | por un | por una | a"),
    denominators: {
      million_tokens: phrases(
        "millón de tokens | millón de tokens consumidos | millón de tokens procesados | millón de tokens de entrada | millón de tokens de salida | millón de fichas | millón tokens | millón de tokens generados",
      ),
      month: phrases("mes"),
      year: phrases("año"),
      quarter: phrases("trimestre"),
      week: phrases("semana"),
      day: phrases("día"),
      GPU_hour: phrases("hora de GPU | hora GPU | hora-GPU"),
      hour: phrases("hora"),
      GPU: phrases("GPU | procesador gráfico | tarjeta gráfica"),
      chip: phrases("chip | procesador"),
      share: phrases("acción | título"),
      user: phrases("usuario | usuario al mes | suscriptor"),
      employee: phrases("empleado | trabajador"),
      person: phrases("persona | habitante | cabeza"),
      GW: phrases("gigavatio | GW"),
      kWh: phrases("kilovatio hora | kWh"),
      MWh: phrases("megavatio hora | MWh"),
      image: phrases("imagen"),
      book: phrases("libro | obra"),
      query: phrases("consulta"),
      unit: phrases("unidad | pieza"),
    },
    unlessBefore: /^(?:pasado|pasada|próximo|próxima|que|siguiente|anterior|\d.*|antes|fiscal)$/,
    adverbs: {
      month: phrases("mensuales | al mes | mensualmente | por mes"),
      year: phrases("anuales | al año | anualmente | por año"),
      day: phrases("diarios | al día | por día"),
      week: phrases("semanales | a la semana | por semana"),
    },
  },
  units: {
    percent: phrases("% | por ciento | porciento | por 100"),
    GPU_hour: phrases("horas de GPU | horas GPU"),
    GPU: phrases(
      "GPU | GPUs | procesadores gráficos | tarjetas gráficas | unidades de procesamiento gráfico | chips gráficos",
    ),
    chip: phrases("chips | chip | procesadores | semiconductores"),
    user: phrases("usuarios | usuario | usuarias"),
    subscriber: phrases("suscriptores | abonados | suscripciones"),
    customer: phrases("clientes"),
    employee: phrases(
      "empleados | trabajadores | empleos | puestos de trabajo | ingenieros | investigadores | puestos",
    ),
    person: phrases("personas | habitantes"),
    developer: phrases("desarrolladores"),
    parameter: phrases("parámetros | parámetro"),
    token: phrases("tokens"),
    share: phrases("acciones"),
    "data centre": phrases("centros de datos | centro de datos | data centers"),
    server: phrases("servidores"),
    hour: phrases("horas"),
    GW: phrases("GW | gigavatios | gigavatio | gigawatts | gigawatt"),
    MW: phrases("MW | megavatios | megavatio | megawatts"),
    TW: phrases("TW | teravatios"),
    GWh: phrases("GWh | gigavatios hora | gigavatios-hora"),
    MWh: phrases("MWh | megavatios hora | megavatios-hora"),
    TWh: phrases("TWh | teravatios hora | teravatios-hora"),
    book: phrases("libros"),
    download: phrases("descargas"),
    query: phrases("consultas"),
  },
  determiners: phrases("sus | los | las | estos | estas | nuestros"),
  senses: {
    graphics: /nvidia|gpu|gráfic|blackwell|hopper|[hab][123]00|h800|h20|gb[23]00|chips de ia/,
    otherChips: /tpu|trainium|memoria|smartphone|ascend/,
    users: /usa[nr]?\b|usuari|utiliza|activ/,
    employees: /emple|trabaj|plantilla|contrat|equipo|despid/,
  },
  modifiers: 2,
  functionWords: phrases(`
    el | la | los | las | un | una | unos | unas | de | del | y | e | o | pero | que | quien | a | al | en | con | sin | por | para | sobre | entre | desde | hasta | es | son | era | fue | ser | ha | han |
    había | será | no | se | su | sus | este | esta | esos | como | más | menos | tras | durante | antes | después | lo | le | les | ya | si | según | contra | cada | nos`),
  notCounted: phrases(`
    puntos | punto | puntos porcentuales | puntos básicos | punto porcentual | veces | kilómetros | metros | metros cuadrados | hectáreas | toneladas | barriles`),
  scaleLeftOut: {
    notAfter: phrases(
      "el | la | las | día | del | al | página | páginas | pág | capítulo | artículo | número | versión | puesto | posición | top | sobre",
    ),
    notBefore: [
      ...periods.months.flat().flatMap((month) => [month, `de ${month}`]),
      ...phrases(
        "de la mañana | de la tarde | de la noche | de la madrugada | de este mes | del mes | sobre 10 | sobre 20 | sobre 100",
      ),
    ],
  },
  countedLinks: phrases("de"),
  parts: phrases(
    "a los | hasta los | desde los | frente a los | frente a | con | y | hasta | a | de los | de los cuales | de ellos | de los que | incluidos | otros | otras | y otros | de los que unos | vale | valía | valoración de | valorada en | valorado en | tasada en | tasado en | tasó en | perdió | ganó | ingresó | facturó | se llevó | levantó | captó | recaudó | obtuvo | recibió | invirtió | invertirá | gastó | gastará | sumó",
  ),
  moneyNouns: phrases(
    "ingresos | facturación | beneficio | beneficios | ganancias | pérdidas | valoración | capitalización | coste | costo | costes | inversión | inversiones | gasto | gastos | ronda | ventas | factura | presupuesto | vale | valen | costó | cuesta | pagó | valor | comprometido | por valor de | por | contrato | contratos | venta | deuda | préstamo",
  ),
  partsBehind: phrases("de ellos | de ellas | de esos"),
  closers: phrases(`
    de un año | de hace | de antes | de efectivo | de caja | de tesorería | de liquidez | de valoración | de crédito | de subvención | de subvenciones | de pedidos | de compromisos | de contratos | de títulos | de fondos | de pérdida | de ganancia | de gasto público | de aportación | de plusvalía |
    al año | por año | de beneficio | de beneficios | de ingresos | de inversión | de inversiones | de capitalización |
    de la | de su | de sus | del | de los | de las | de esa | de ese | de esas | de esos | de esta | de este | de estas | de estos | de aquella | de aquel | de aquellas | de aquellos | de nuestros | de nuestras | de pérdidas | de deuda | de facturación | de gasto | de gastos |
    de financiación | de capital | de ventas | de ganancias | de presupuesto | de más | de menos | de valor | de ayudas | de multa | de bonos | de acciones | de sueldos | de alquiler | de obra | de utilidad | de utilidades | de prima | de primas | de salario | de salarios | de comisiones | de intereses | de impuestos | de costes | de costos | de ahorro | de ahorros | de indemnización | de dotación | de préstamos | de patrimonio | de aportes | de aportaciones | de cartera | de caja neta | de ebitda | de margen | de resultado`),
};
