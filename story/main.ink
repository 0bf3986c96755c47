# title: Crazy Ideas
# subtitle: Jerusalem and Pyongyang, 1992-93: a history that might have been different
# author: The Crazy Ideas founders
# dossier: facts.json

INCLUDE variables.ink
INCLUDE rules.ink
INCLUDE chapters/00-lecture.ink
INCLUDE chapters/01-approach.ink
INCLUDE chapters/02-mandate.ink
INCLUDE chapters/03-mine.ink
INCLUDE chapters/04-ports.ink
INCLUDE chapters/05-plane.ink
INCLUDE chapters/06-winter.ink
INCLUDE chapters/07-visit.ink
INCLUDE chapters/08-price.ink
INCLUDE chapters/09-allies.ink
INCLUDE chapters/10-august.ink
INCLUDE chapters/11-thread.ink
INCLUDE chapters/12-bill.ink
INCLUDE chapters/13-lecture-again.ink
INCLUDE endings/as-it-happened.ink
INCLUDE endings/with-a-partner.ink
INCLUDE endings/with-an-ally.ink
INCLUDE endings/with-a-thread.ink

-> ch_lecture
