-- Sealed fields are changed by the upkeep. The version stays: nobody corrected anything.
update dossier_person set citizenship = 'XKX' where citizenship = 'KOS';
update dossier_person set birth_country = 'XKX' where birth_country = 'KOS';
