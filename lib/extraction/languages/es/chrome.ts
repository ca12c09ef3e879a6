import type { LanguagePack } from "../../language-pack";
import { phrases } from "../phrases";

export const CHROME: LanguagePack["chrome"] = {
  headings: phrases(`
    lee también, lea también, leer también, te puede interesar, le puede interesar, te puede gustar, te recomendamos, también te puede interesar, relacionado, relacionados, noticias relacionadas, más noticias,
    más información, lo más leído, lo más visto, lo más comentado, lo más compartido, las más leídas, más leídas, más leído, más vistas, más en, más sobre, últimas noticias, lo último, en portada, no te pierdas, ver también,
    vea también, ver más, sigue leyendo, te recomienda, recomendados, publicidad, contenido patrocinado, patrocinado, tendencias, artículos relacionados, noticias más leídas, en vídeo, vídeos, videos,
    además, otras noticias, archivado en, temas, etiquetas, minuto a minuto, última hora, mira también, leé también, lo más buscado, en otras noticias, destacados, especiales, en directo, hoy en
  `),
  notices: phrases(`
    cookie, newsletter, boletín, suscríbete, suscribase, suscríbase, suscribirse, regístrate, registrarse, iniciar sesión, inicia sesión, todos los derechos reservados, compartir en, comparte, síguenos, síganos,
    condiciones de uso, política de privacidad, aviso legal, haz clic, haga clic, descarga la app, descarga nuestra app, min de lectura, minutos de lectura, minuto de lectura, tiempo de lectura, prueba gratis,
    no constituye, recibe nuestras, recibe en tu correo, únete a, canal de whatsapp, darse de baja, hazte socio, solo para suscriptores, exclusivo para suscriptores, accede a, activar notificaciones
  `),
};
