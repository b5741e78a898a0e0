export default {
  kicker: "Fehler {{status}}",
  request: "Nummer dieser Anfrage, falls Sie uns schreiben:",
  home: "Zur Startseite",
  check: "Zum Pilotencheck",
  s400: {
    title: "Diese Anfrage konnten wir nicht lesen",
    text: "Etwas an der Adresse oder am Formular war unvollständig oder verändert. Bitte gehen Sie zurück und versuchen Sie es noch einmal.",
  },
  s403: {
    title: "Das Formular kam nicht von unserer Seite",
    text: "Aus Sicherheitsgründen nehmen wir nur Formulare an, die Sie auf unseren eigenen Seiten absenden. Bitte öffnen Sie die Seite neu und versuchen Sie es noch einmal.",
  },
  readOnly: {
    title: "Der Arbeitsbereich ist gerade nur lesbar",
    text: "Eine Zahlung ist offen geblieben, oder der Vertrag ruht oder ist beendet. Alles ist noch da, auch zum Mitnehmen. Fragen? Schreiben Sie Ihrer Beraterin oder Ihrem Berater.",
  },
  overLimit: {
    title: "Dieser KI-Einsatz ist nur lesbar",
    text: "Ihr Paket umfasst weniger KI-Einsätze, als hier stehen. Alles ist noch da, auch zum Mitnehmen. Welche bearbeitbar bleiben, wählt Ihre Administration unter „Paket und Rechnungen“; mit einem größeren Paket sind es alle.",
  },
  notAllowed: {
    title: "Dafür fehlt Ihnen die Rolle",
    text: "Ansehen dürfen Sie alles, ändern nicht. Wer die Administration hat, kann Ihnen eine weitere Rolle geben.",
  },
  s404: {
    title: "Diese Seite gibt es nicht",
    text: "Vielleicht ist die Adresse unvollständig, oder die Seite ist umgezogen. Auf der Startseite finden Sie weiter.",
  },
  s405: {
    title: "So lässt sich diese Seite nicht aufrufen",
    text: "Bitte öffnen Sie die Seite über einen Link oder geben Sie die Adresse im Browser ein.",
  },
  s408: {
    title: "Die Übertragung hat zu lange gedauert",
    text: "Ihre Angaben sind nicht vollständig bei uns angekommen. Bitte gehen Sie zurück und senden Sie das Formular noch einmal ab.",
  },
  s410: {
    title: "Dieser Link gilt nicht mehr",
    text: "Er wurde schon benutzt, ist abgelaufen oder durch einen neueren ersetzt. Bitte öffnen Sie den Link aus der jüngsten E-Mail oder fordern Sie einen neuen an.",
  },
  s413: {
    title: "Das ist mehr, als wir annehmen",
    text: "Ihre Angaben sind zu umfangreich. Bitte gehen Sie zurück, kürzen Sie den Text und senden Sie das Formular noch einmal ab.",
  },
  s414: {
    title: "Diese Adresse ist zu lang",
    text: "Bitte prüfen Sie den Link oder beginnen Sie auf der Startseite.",
  },
  s415: {
    title: "Dieses Format nehmen wir nicht an",
    text: "Bitte benutzen Sie das Formular auf unserer Seite.",
  },
  s421: {
    title: "Unter dieser Adresse sind wir nicht zu Hause",
    text: "Der Name dieses Servers ist uns unbekannt. Bitte prüfen Sie die Adresse in Ihrem Browser.",
  },
  s429: {
    title: "Das waren viele Anfragen in kurzer Zeit",
    text: "Bitte warten Sie ein wenig und versuchen Sie es dann noch einmal.",
  },
  s500: {
    title: "Das hat nicht geklappt",
    text: "Der Fehler liegt bei uns und ist notiert. Bitte versuchen Sie es in ein paar Minuten noch einmal.",
  },
  s503: {
    title: "Wir sind gleich wieder da",
    text: "Das Portal startet gerade oder hat für einen Moment zu viel zu tun. Bitte laden Sie die Seite in einigen Sekunden neu.",
  },
};
