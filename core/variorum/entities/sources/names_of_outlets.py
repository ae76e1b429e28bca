"""Names of outlets: agencies and broadcasters that everybody knows, and the words with which names of papers end."""

from __future__ import annotations

from variorum.text.late_patterns import LatePattern

PAPER_HEADS = (
    r"Times|Post|Journal|Tribune|Herald|Gazette|Chronicle|Telegraph|Guardian|Observer|News|Courier|Examiner|Globe"
    r"|Mail|Mirror|Magazine|Radio|Television|Weekly|Standard|Echo|Argus|Bugle|Inquirer|Wire|Press|Tablet|Bulletin"
    r"|Messenger|Mercury|Star|Sun|Independent|Dispatch|Gazeta|Newswire"
)
AGENCY_NAMES = (
    r"AP|A\.P\.|(?:The\s)?Associated Press|(?:Thomson )?Reuters|AFP|Agence France[- ]Presse|Bloomberg(?: News)?|BBC|CNN"
    r"|Fox News|MSNBC|NBC(?: News)?|ABC(?: News)?|CBS(?: News)?|PBS|NPR|ESPN|ITV|Sky News|Al[ -]Jazeera"
    r"|Xinhua|TASS|Interfax|Kyodo|IRNA|Press TV|TMZ|Politico|BuzzFeed|Axios|Newsweek|Variety|Univision"
    r"|Press Association|UPI|dpa|DPA|Deutsche Presse[- ]Agentur|ANSA|EFE|PTI|PA Media"
)
AGENCIES = LatePattern(AGENCY_NAMES)
OUTLETS = LatePattern(rf"(?:{AGENCY_NAMES}|.*\b(?:{PAPER_HEADS}))")
